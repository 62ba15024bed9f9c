/**
 * Lets files be dropped on a node, which is marked while they hang over it.
 * @param {HTMLElement} node
 * @param {(files: readonly File[]) => void} take
 * @param {() => boolean} [isOpen] whether it takes files now
 */
export function takesDrops(node, take, isOpen = () => true) {
  // Moving over a child leaves and enters again; only as many leaves as enters is really away.
  let inside = 0;
  const mark = (/** @type {number} */ count) => {
    inside = Math.max(0, count);
    node.classList.toggle("dropping", inside > 0);
  };
  node.addEventListener("dragenter", (event) => {
    if (isOpen() && hasFiles(event)) mark(inside + 1);
  });
  node.addEventListener("dragleave", () => mark(inside - 1));
  node.addEventListener("dragover", (event) => {
    if (isOpen() && hasFiles(event)) event.preventDefault();
  });
  node.addEventListener("drop", (event) => {
    mark(0);
    const files = [...(event.dataTransfer?.files ?? [])];
    if (!isOpen() || files.length === 0) return;
    event.preventDefault();
    event.stopPropagation();
    take(files);
  });
}

/** Keeps a file that is dropped beside its place from being opened instead of this page. */
export function ignoresStrayDrops() {
  for (const kind of /** @type {const} */ (["dragover", "drop"])) {
    document.addEventListener(kind, (event) => {
      if (hasFiles(event)) event.preventDefault();
    });
  }
}

/** @param {DragEvent} event */
function hasFiles(event) {
  return event.dataTransfer?.types.includes("Files") === true;
}
