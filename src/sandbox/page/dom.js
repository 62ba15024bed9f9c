/** @typedef {Node | string | null | undefined | false} Child */
/** @typedef {string | number | boolean | null | undefined} Attribute */

/**
 * A new element with attributes and children; text is always text, never markup. `true` sets an empty attribute,
 * `false`, `null` and `undefined` leave it out.
 * @template {keyof HTMLElementTagNameMap} Tag
 * @param {Tag} tag
 * @param {Readonly<Record<string, Attribute>>} [attributes]
 * @param {readonly Child[]} [children]
 * @returns {HTMLElementTagNameMap[Tag]}
 */
export function el(tag, attributes = {}, children = []) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) setAttribute(node, name, value);
  append(node, children);
  return node;
}

/**
 * Sets an attribute, or takes it away when the value is false or absent.
 * @param {Element} node
 * @param {string} name
 * @param {Attribute} value
 */
export function setAttribute(node, name, value) {
  if (value === false || value === null || value === undefined) node.removeAttribute(name);
  else node.setAttribute(name, value === true ? "" : String(value));
}

/**
 * Adds children to a node, skipping the absent ones.
 * @param {ParentNode} node
 * @param {readonly Child[]} children
 */
export function append(node, children) {
  for (const child of children) if (child !== null && child !== undefined && child !== false) node.append(child);
}

/**
 * The one element of the page's frame with this id; the frame is ours, so a missing one is breakage.
 * @template {HTMLElement} Kind
 * @param {string} id
 * @param {{ new (): Kind }} kind
 * @returns {Kind}
 */
export function frame(id, kind) {
  const node = document.getElementById(id);
  if (!(node instanceof kind)) throw new Error(`The page has no ${kind.name} with the id ${id}.`);
  return node;
}

/**
 * Text that only screen readers speak.
 * @param {string} text
 */
export function spoken(text) {
  return el("span", { class: "spoken" }, [text]);
}

let counted = 0;

/**
 * An id that no other element of this page has, to tie a label or hint to its field.
 * @param {string} what
 */
export function freshId(what) {
  counted += 1;
  return `${what}-${counted}`;
}
