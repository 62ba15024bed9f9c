/** @import { Act, ActAnswer, Sight } from "../contract.ts" */

/** @typedef {{ readonly is: "sight", readonly sight: Sight } | { readonly is: "unanswered", readonly why: string }} Answered */

/**
 * What the sandbox lets one person see, or why it did not answer; without a person, or with one who is not there, it
 * answers for the first one.
 * @param {string | null} as
 * @returns {Promise<Answered>}
 */
export async function fetchSight(as) {
  try {
    const answer = await fetch(`_sandbox/sight${as === null ? "" : `?as=${encodeURIComponent(as)}`}`);
    if (answer.ok) return { is: "sight", sight: await answer.json() };
    const isUnknownPerson = as !== null && (answer.status === 400 || answer.status === 404);
    return isUnknownPerson ? await fetchSight(null) : { is: "unanswered", why: refusal(answer.status) };
  } catch {
    return { is: "unanswered", why: "The sandbox does not answer. Is it still running? This page keeps trying." };
  }
}

/** @param {number} status */
function refusal(status) {
  if (status === 401 || status === 403) {
    return "The sandbox does not know this browser. Open the address that it printed when it started.";
  }
  return `The sandbox answered with an error (${status}). This page keeps trying.`;
}

/**
 * Does what a person does and says, in a sentence, what went wrong; null when the app took it.
 * @param {Act} act
 * @returns {Promise<string | null>}
 */
export async function perform(act) {
  try {
    const answer = await fetch("_sandbox/act", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(act),
    });
    if (!answer.ok) return refusal(answer.status);
    return sentence(await answer.json());
  } catch {
    return "The sandbox did not answer, so nothing was done. Is it still running?";
  }
}

/** @type {Readonly<Record<Exclude<ActAnswer["is"], "acknowledged">, string>>} */
const failures = {
  "timed-out": "The app did not answer within three seconds",
  "no-app": "No app is connected to this workspace, so nobody took this",
  refused: "The sandbox refused this",
};

/** @param {ActAnswer} answer */
function sentence(answer) {
  if (answer.is === "acknowledged") return null;
  return answer.why === null ? `${failures[answer.is]}.` : `${failures[answer.is]} (${answer.why}).`;
}

/**
 * Calls back whenever something changes for this person and whenever the line comes or goes; returns how to stop.
 * @param {string} as
 * @param {() => void} changed
 * @param {(isOpen: boolean) => void} line
 * @returns {() => void}
 */
export function listen(as, changed, line) {
  /** @type {EventSource} */
  let source;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let again;
  const open = () => {
    source = new EventSource(`_sandbox/changes?as=${encodeURIComponent(as)}`);
    source.addEventListener("message", changed);
    source.addEventListener("open", () => line(true));
    source.addEventListener("error", () => {
      line(false);
      // A browser retries a dropped line by itself, but gives up for good after an HTTP error.
      if (source.readyState === EventSource.CLOSED) again = setTimeout(open, 2000);
    });
  };
  open();
  return () => {
    clearTimeout(again);
    source.close();
  };
}
