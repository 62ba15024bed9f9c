import { frame } from "./dom.js";
import { askForMail } from "./mail-dialog.js";
import { opensMenu } from "./menu.js";

/** @import { Act, SandboxRoom, Sight } from "../contract.ts" */

/**
 * The menu beside the message box: the app's shortcuts that stand for themselves, and a mail to forward.
 * @param {() => { readonly sight: Sight, readonly room: SandboxRoom } | null} place
 * @param {(act: Act) => void} act
 */
export function lightningMenu(place, act) {
  const button = frame("lightning", HTMLButtonElement);
  const entries = () => {
    const here = place();
    if (here === null) return [];
    const { sight, room } = here;
    const isOutsider = sight.people.find((person) => person.id === sight.me)?.kind === "outsider";
    const shortcuts = isOutsider ? [] : sight.shortcuts.filter(({ type }) => type === "global");
    const found = shortcuts.map(({ name, description, callbackId }) => ({
      item: { label: name, detail: description },
      choose: () => act({ as: sight.me, do: "shortcut", callbackId }),
    }));
    const mail = {
      item: { label: "Forward a mail here", detail: "Sends a mail to the address of this channel" },
      choose: async () => {
        const written = await askForMail(room);
        button.focus();
        if (written !== null) act({ as: sight.me, do: "forward-mail", room: room.id, ...written });
      },
    };
    return room.is === "channel" ? [...found, mail] : found;
  };
  opensMenu(
    button,
    () => entries().map(({ item }) => item),
    (index) => entries()[index]?.choose(),
  );
  return {
    /** Hides the button where its menu would be empty. */
    show() {
      button.hidden = entries().length === 0;
    },
  };
}
