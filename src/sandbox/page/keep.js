/**
 * One child that a list should have: drawn anew only when its stamp differs from last time.
 * @typedef {{ readonly key: string, readonly stamp: string, readonly draw: () => HTMLElement }} Wanted
 */

/** @type {WeakMap<Element, Map<string, { stamp: string, node: HTMLElement }>>} */
const kept = new WeakMap();

/**
 * Makes a parent's children what is wanted while leaving unchanged ones alone, so that focus, selection and open menus
 * survive; says which keys are new.
 * @param {HTMLElement} parent
 * @param {readonly Wanted[]} wanted
 * @returns {readonly string[]}
 */
export function keepChildren(parent, wanted) {
  const before = kept.get(parent) ?? new Map();
  /** @type {Map<string, { stamp: string, node: HTMLElement }>} */
  const after = new Map();
  const fresh = wanted.filter((each) => !before.has(each.key)).map((each) => each.key);
  for (const each of wanted) {
    const old = before.get(each.key);
    if (old !== undefined && old.stamp === each.stamp) after.set(each.key, old);
    else after.set(each.key, { stamp: each.stamp, node: replacement(old?.node, each) });
  }
  for (const [key, { node }] of before) if (after.get(key)?.node !== node) node.remove();
  let next = parent.firstElementChild;
  for (const { node } of after.values()) {
    if (node === next) next = next.nextElementSibling;
    else parent.insertBefore(node, next);
  }
  kept.set(parent, after);
  return fresh;
}

/**
 * @param {HTMLElement | undefined} old
 * @param {Wanted} wanted
 */
function replacement(old, wanted) {
  const node = wanted.draw();
  if (old === undefined) return node;
  const spot = focusedSpot(old);
  old.replaceWith(node);
  if (spot !== null) focusSpot(node, spot);
  return node;
}

/**
 * Where inside a node the keyboard is, in words that outlive a redraw; null when it is elsewhere.
 * @typedef {{ readonly name: string | null, readonly start: number | null, readonly end: number | null }} Spot
 * @param {HTMLElement} node
 * @returns {Spot | null}
 */
export function focusedSpot(node) {
  const active = document.activeElement;
  if (!(active instanceof HTMLElement) || !node.contains(active)) return null;
  const name = active.closest("[data-spot]")?.getAttribute("data-spot") ?? null;
  return { name, start: caret(active, "selectionStart"), end: caret(active, "selectionEnd") };
}

/**
 * Puts the keyboard back at a spot, or on the node itself when the spot is gone.
 * @param {HTMLElement} node
 * @param {Spot} spot
 */
export function focusSpot(node, spot) {
  const same = [...node.querySelectorAll("[data-spot]")].find((each) => each.getAttribute("data-spot") === spot.name);
  const target = same instanceof HTMLElement ? same : node;
  target.focus({ preventScroll: true });
  if (document.activeElement !== target) node.focus({ preventScroll: true });
  const hasCaret =
    target instanceof HTMLTextAreaElement || (target instanceof HTMLInputElement && target.type === "text");
  if (hasCaret && spot.start !== null) target.setSelectionRange(spot.start, spot.end);
}

/**
 * @param {HTMLElement} node
 * @param {"selectionStart" | "selectionEnd"} which
 */
function caret(node, which) {
  return node instanceof HTMLTextAreaElement || node instanceof HTMLInputElement ? node[which] : null;
}
