import { el } from "./dom.js";

/** @import { SandboxPerson } from "../contract.ts" */

/** @type {Readonly<Record<SandboxPerson["kind"], string | null>>} */
const kinds = { member: null, guest: "guest", outsider: "other workspace", bot: "app", deleted: "left" };

/**
 * What must be said about someone who is no ordinary member; null for a member.
 * @param {SandboxPerson | undefined} person
 */
export function kindOf(person) {
  return person === undefined ? null : kinds[person.kind];
}

/**
 * A coloured square with someone's initials; decoration, since the name always stands beside it.
 * @param {SandboxPerson | undefined} person
 */
export function avatar(person) {
  const hue = (person?.id ?? "").split("").reduce((sum, sign) => sum + sign.charCodeAt(0), 0) % 6;
  // Slackbot is no app but Slack itself, which looks the same in its notices.
  const bot = person?.id === "USLACKBOT" ? "avatar bot" : "avatar app";
  const shape = person?.kind === "bot" ? bot : `avatar hue-${hue}`;
  return el("span", { class: shape, "aria-hidden": "true" }, [initials(person?.name ?? "?")]);
}

/** @param {string} name */
function initials(name) {
  const words = name.split(/\s+/).filter((word) => /^\p{L}|^\p{N}/u.test(word));
  const chosen = words.length > 1 ? [words[0], words.at(-1)] : words;
  return chosen.map((word) => (word ?? "").slice(0, 1).toUpperCase()).join("") || "?";
}
