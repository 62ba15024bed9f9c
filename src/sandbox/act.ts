import { actClick, actClickInView } from "./act-click.ts";
import { actCommand } from "./act-command.ts";
import { actClose, actSubmit } from "./act-view.ts";
import { actDeleteFile, actForwardMail, actSay } from "./act-say.ts";
import { actMessageShortcut, actShortcut } from "./act-shortcut.ts";
import { refused } from "./act-answers.ts";
import type { Act, ActAnswer, SandboxPerson } from "./contract.ts";
import type { World } from "./world.ts";

/** Does what a person does on screen, and says whether the app took it. */
export async function perform(world: World, act: Act): Promise<ActAnswer> {
  const person = world.workspace.people.get(act.as);
  if (person === undefined || person.kind === "bot" || person.kind === "deleted") {
    return refused(`${act.as} is nobody who can act here`);
  }
  switch (act.do) {
    case "command":
      return actCommand(world, person, act);
    case "click":
      return actClick(world, person, act);
    case "click-in-view":
      return actClickInView(world, person, act);
    case "submit":
      return actSubmit(world, person, act);
    case "close":
      return actClose(world, person, act);
    case "say":
      return actSay(world, person, act);
    case "shortcut":
      return actShortcut(world, person, act);
    case "message-shortcut":
      return actMessageShortcut(world, person, act);
    case "forward-mail":
      return actForwardMail(world, person, act);
    case "delete-file":
      return actDeleteFile(world, person, act);
    default:
      return actReload(world, person);
  }
}

/** What Slack forgets when the page is loaded again: messages for one person alone, open forms, its own notices. */
function actReload({ workspace, screens }: World, person: SandboxPerson): ActAnswer {
  for (const room of workspace.rooms.values()) {
    room.messages = room.messages.filter((message) => message.onlyFor !== person.id);
  }
  screens.piles.delete(person.id);
  screens.notices.delete(person.id);
  workspace.changes.tell();
  return { is: "acknowledged", why: null };
}
