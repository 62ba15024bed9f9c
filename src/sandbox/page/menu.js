import { el } from "./dom.js";

/** @typedef {{ readonly label: string, readonly detail?: string, readonly group?: string, readonly isChosen?: boolean }} MenuItem */

/**
 * Lets a button open a menu of choices by mouse and by keyboard (arrows, Home, End, a first letter, Escape).
 * @param {HTMLButtonElement} button
 * @param {() => readonly MenuItem[]} items asked anew at each opening
 * @param {(index: number) => void} choose
 */
export function opensMenu(button, items, choose) {
  button.setAttribute("aria-haspopup", "menu");
  button.setAttribute("aria-expanded", "false");
  button.addEventListener("click", () => {
    if (button.getAttribute("aria-disabled") !== "true") open(button, items(), choose);
  });
  button.addEventListener("keydown", (event) => {
    if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
    event.preventDefault();
    button.click();
  });
}

/**
 * @param {HTMLButtonElement} button
 * @param {readonly MenuItem[]} items
 * @param {(index: number) => void} choose
 */
function open(button, items, choose) {
  const isRadio = items.some((item) => item.isChosen !== undefined);
  const menu = el("div", {
    class: "menu",
    role: "menu",
    popover: "auto",
    "aria-label": button.ariaLabel ?? button.textContent,
  });
  const close = () => {
    menu.hidePopover();
    button.focus();
  };
  const entries = items.map((item, index) => {
    const before = items[index - 1]?.group;
    if (item.group !== undefined && item.group !== before)
      menu.append(el("div", { class: "menu-group" }, [item.group]));
    const entry = drawEntry(item, isRadio);
    entry.addEventListener("click", () => {
      close();
      choose(index);
    });
    menu.append(entry);
    return entry;
  });
  menu.addEventListener("keydown", (event) => steer(event, entries, close));
  menu.addEventListener("toggle", (event) => {
    if (event.newState === "open") return;
    button.setAttribute("aria-expanded", "false");
    menu.remove();
  });
  button.after(menu);
  menu.showPopover();
  place(menu, button);
  button.setAttribute("aria-expanded", "true");
  (entries.find((entry) => entry.getAttribute("aria-checked") === "true") ?? entries[0])?.focus();
}

/**
 * @param {MenuItem} item
 * @param {boolean} isRadio
 */
function drawEntry(item, isRadio) {
  return el(
    "button",
    {
      type: "button",
      role: isRadio ? "menuitemradio" : "menuitem",
      "aria-checked": isRadio ? String(item.isChosen === true) : null,
      tabindex: -1,
      class: "menu-entry",
    },
    [el("span", {}, [item.label]), item.detail !== undefined && el("small", {}, [item.detail])],
  );
}

/**
 * @param {KeyboardEvent} event
 * @param {readonly HTMLElement[]} entries
 * @param {() => void} close
 */
function steer(event, entries, close) {
  const at = entries.findIndex((entry) => entry === document.activeElement);
  const to = destination(event.key, at, entries);
  if (to !== undefined) to.focus();
  else if (event.key === "Escape" || event.key === "Tab") close();
  else return;
  // The form around this menu would otherwise take the same Escape as its own.
  event.stopPropagation();
  event.preventDefault();
}

/**
 * @param {string} key
 * @param {number} at
 * @param {readonly HTMLElement[]} entries
 */
function destination(key, at, entries) {
  if (key === "ArrowDown") return entries[(at + 1) % entries.length];
  if (key === "ArrowUp") return entries.at(at <= 0 ? -1 : at - 1);
  if (key === "Home") return entries[0];
  if (key === "End") return entries.at(-1);
  if (key.length !== 1 || key === " ") return undefined;
  const turned = [...entries.slice(at + 1), ...entries.slice(0, at + 1)];
  return turned.find((entry) => entry.textContent?.toLowerCase().startsWith(key.toLowerCase()));
}

/**
 * @param {HTMLElement} menu
 * @param {HTMLElement} button
 */
function place(menu, button) {
  const around = button.getBoundingClientRect();
  const own = menu.getBoundingClientRect();
  const below = around.bottom + 4;
  const top = below + own.height <= innerHeight - 8 ? below : Math.max(8, around.top - own.height - 4);
  menu.style.top = `${top}px`;
  menu.style.left = `${Math.max(8, Math.min(around.left, innerWidth - own.width - 8))}px`;
}
