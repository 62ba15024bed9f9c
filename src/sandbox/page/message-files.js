import { confirmed } from "./dialog.js";
import { el } from "./dom.js";
import { sizeOf } from "./upload.js";

/** @import { SandboxFile } from "../contract.ts" */
/** @import { Stage } from "./stage.js" */

/** @typedef {Stage & { readonly removeFile: (id: string) => void }} FileStage */

/**
 * Draws the files of a message: what they are, the beginning of a text or mail, and how to save them. Nothing in them is
 * ever shown as a page.
 * @param {readonly SandboxFile[]} files
 * @param {FileStage} stage
 */
export function drawFiles(files, stage) {
  return el(
    "ul",
    { class: "files", "aria-label": files.length === 1 ? "File" : "Files" },
    files.map((file) => el("li", { class: "file" }, file.isDeleted ? [gone()] : drawFile(file, stage))),
  );
}

function gone() {
  return el("span", { class: "file-gone" }, ["This file was deleted."]);
}

/**
 * @param {SandboxFile} file
 * @param {FileStage} stage
 */
function drawFile(file, stage) {
  const text = file.mail?.text ?? file.preview;
  return [
    el("div", { class: "file-head" }, [
      el("span", { class: "file-sign", "aria-hidden": "true" }, [signOf(file)]),
      el("div", { class: "file-words" }, [
        el("b", { class: "file-name" }, [file.mail?.subject ?? file.name]),
        el("small", {}, [noteOf(file)]),
      ]),
      drawWays(file, stage),
    ]),
    text !== null &&
      el("details", { class: "file-preview" }, [
        el("summary", {}, [file.mail === null ? "How it begins" : "The mail"]),
        el("pre", {}, [text]),
      ]),
  ];
}

/**
 * @param {SandboxFile} file
 * @param {FileStage} stage
 */
function drawWays(file, stage) {
  const words = new URLSearchParams({ as: stage.me, file: file.id });
  const save = { href: `_sandbox/file?${words}`, download: file.name, "aria-label": `Download ${file.name}` };
  const ways = el("div", { class: "file-ways" }, [el("a", save, ["Download"])]);
  if (file.user !== stage.me) return ways;
  const remove = el("button", { type: "button", "data-press": true, "aria-label": `Delete ${file.name}` }, ["Delete"]);
  remove.addEventListener("click", async () => {
    if (await confirmed(question(file), stage)) stage.removeFile(file.id);
  });
  ways.append(remove);
  return ways;
}

/** @param {SandboxFile} file */
function question(file) {
  const plain = (/** @type {string} */ text) => ({ type: "plain_text", text });
  return {
    title: plain("Delete this file?"),
    text: plain(`${file.name} will be gone for everyone, and for the app.`),
    confirm: plain("Delete file"),
    deny: plain("Keep it"),
    style: "danger",
  };
}

/** @param {SandboxFile} file */
function noteOf(file) {
  return file.mail === null ? `${file.kind} · ${sizeOf(file.bytes)}` : `Mail from ${file.mail.from}`;
}

/** @param {SandboxFile} file */
function signOf(file) {
  return file.mail === null ? (file.name.split(".").at(-1) ?? "").slice(0, 4).toUpperCase() : "✉";
}
