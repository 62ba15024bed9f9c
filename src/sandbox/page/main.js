import { canAct, drawPeople } from "./column.js";
import { frame } from "./dom.js";
import { ignoresStrayDrops } from "./drop.js";
import { dismiss } from "./notices.js";
import { currentPlace } from "./place.js";
import { foldingColumn } from "./room-head.js";
import { screen, unreadOf } from "./screen.js";
import { fetchSight, listen, perform } from "./wire.js";

/** @import { Act, Sight } from "../contract.ts" */

/** What is done from the message box. @type {ReadonlySet<Act["do"]>} */
const boxed = new Set(["command", "say", "shortcut", "forward-mail"]);
const words = frame("words", HTMLTextAreaElement);

/** @type {Sight | null} */
let sight = null;
/** @type {ReadonlyMap<string, number>} */
let waiting = new Map();
/** @type {{ as: string, stop: () => void } | null} */
let line = null;
let isLooking = false;
let isStale = false;
/** @type {ReturnType<typeof setTimeout> | undefined} */
let retry;

ignoresStrayDrops();
const closeColumn = foldingColumn();
const draw = screen(act);

/**
 * Does what a person does and then looks again, without waiting for word that something changed.
 * @param {Act} what
 */
async function act(what) {
  if (boxed.has(what.do)) return actInBox(what);
  const wrong = await perform(what);
  // What went wrong is written under what was pressed, so that must not be drawn anew first.
  if (wrong === null) await refresh();
  else void refresh();
  return wrong;
}

/** @param {Act} what */
async function actInBox(what) {
  const earlier = sight?.notices.map(({ id }) => id) ?? [];
  const wrong = await perform(what);
  await refresh();
  if (sight === null) return wrong;
  dismiss(frame("notices", HTMLElement), sight, earlier);
  // Where Slack itself says what went wrong, saying it twice helps nobody.
  const isTold = sight.notices.some(({ id }) => !earlier.includes(id));
  return wrong !== null && isTold ? "That was not done." : wrong;
}

/** Looks at the sandbox and draws; calls that overlap become one more look. */
async function refresh() {
  isStale = true;
  if (isLooking) return;
  isLooking = true;
  while (isStale) {
    isStale = false;
    await look();
  }
  isLooking = false;
}

async function look() {
  clearTimeout(retry);
  const { as } = currentPlace();
  const answer = await fetchSight(as);
  if (currentPlace().as !== as) isStale = true;
  else if (answer.is === "unanswered") {
    offline(answer.why);
    retry = setTimeout(refresh, 2000);
  } else {
    offline(null);
    sight = answer.sight;
    follow(sight.me);
    draw(sight, waiting);
    await countForOthers(sight);
  }
}

/** @param {string | null} why */
function offline(why) {
  const bar = frame("offline", HTMLElement);
  bar.hidden = why === null;
  if (bar.textContent !== (why ?? "")) bar.textContent = why ?? "";
}

/** @param {string} as */
function follow(as) {
  if (line?.as === as) return;
  line?.stop();
  const stop = listen(as, refresh, (isOpen) => {
    if (isOpen) void refresh();
    else offline("The line to the sandbox is broken. This page keeps trying.");
  });
  line = { as, stop };
}

/** @param {Sight} now */
async function countForOthers(now) {
  const others = now.people.filter((person) => canAct(person) && person.id !== now.me).slice(0, 8);
  const sights = await Promise.all(others.map((person) => fetchSight(person.id)));
  const seen = sights.flatMap((each) => (each.is === "sight" ? [each.sight] : []));
  waiting = new Map(seen.map((each) => [each.me, unreadOf(each)]));
  drawPeople(frame("people", HTMLElement), now, waiting);
}

frame("skip", HTMLButtonElement).addEventListener("click", () => words.focus());
addEventListener("hashchange", () => {
  closeColumn();
  void refresh();
});
document.addEventListener("visibilitychange", () => void refresh());

// Slack forgets what only you could see when you load it again, so loading this page says so first.
const first = await fetchSight(currentPlace().as);
if (first.is === "sight") await perform({ as: first.sight.me, do: "reload" });
await refresh();
