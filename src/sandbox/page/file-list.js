import { el } from "./dom.js";
import { sizeOf } from "./upload.js";

/** @import { SandboxFile } from "../contract.ts" */

/**
 * Draws files that are about to be sent, each with a button that leaves it out.
 * @param {HTMLElement} list
 * @param {readonly SandboxFile[]} files
 * @param {(file: SandboxFile) => void} leave
 */
export function drawChosen(list, files, leave) {
  list.replaceChildren(
    ...files.map((file) => {
      const cross = el("button", { type: "button", class: "close", "aria-label": `Leave out ${file.name}` }, ["×"]);
      cross.addEventListener("click", () => leave(file));
      return el("li", { class: "chosen-file" }, [
        el("span", { class: "file-name" }, [file.name]),
        el("small", {}, [sizeOf(file.bytes)]),
        cross,
      ]);
    }),
  );
  list.hidden = files.length === 0;
}
