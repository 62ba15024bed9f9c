import type { Translated } from "../locale.ts";
import type { audit as nl } from "../nl/audit.ts";

/** What the commands about the trail say. */
export const audit: Translated<typeof nl> = {
  fits: (events) => (events === 0 ? "The trail is empty." : `The trail fits: ${events} events.`),
  end: (position, hash) => `It ends at ${position} with ${hash}.`,
  erased: (links) =>
    `${links} of them belong to erased reviews: their place in the chain fits, who did what cannot be checked any more.`,
  held: (count, position, at) =>
    `${count === 1 ? "The checkpoint holds" : `All ${count} checkpoints hold`}; the last is of ${at}, at ${position}.`,
  signedBy: (keys) => `Signed by key ${keys}.`,
  unsigned: "It is not signed: it proves as much as the place where you kept it.",
  cannot: "What this cannot exclude:",
  withoutCheckpoint:
    "Whoever has this machine may have cut off the end, or written the whole trail anew. A checkpoint that was kept elsewhere excludes that as far as it reaches: --checkpoint FILE.",
  afterCheckpoint: (position) =>
    `What happened after ${position} may have been changed or cut off by whoever has this machine. Up to ${position} everything stands as it stood then.`,
  erasureGoesUnseen:
    "An erasure is an event in the trail; whether somebody was allowed to decide on it, the trail does not know.",
  unsignedKeys: "Checkpoints are not signed: no key is set (SERVICEMAIL_KEY).",
  breaks: (position, review) => `The trail breaks at ${position}${review === null ? "" : ` (${review})`}:`,
  before: (position) => (position > 1 ? `Up to ${position - 1} everything fits.` : "Nothing stands before it."),
  because: {
    gap: () => "there is a gap; an event belongs here.",
    hash: () => "the hash does not follow from this link and the one before.",
    "event-missing": () => "the event of this link is gone, and no erasure says why.",
    "event-unlinked": () => "an event stands here that is not in the chain.",
    order: () => "another event stands here than the one in the chain; the order is wrong.",
    commitment: () => "who, what or when is not what was recorded.",
    content: (key) => `the content ${key} is not what was recorded.`,
    "content-missing": (key) => `the content ${key} is gone, and no erasure says why.`,
    "content-stray": (key) => `the content ${key} belongs to no event.`,
    "salt-missing": () => "names or salt are gone, and no erasure says why.",
    remains: () => "what is left of the erased review is not what was left then.",
    checkpoint: () => "the checkpoint knows another hash here: something up to here was changed after it was made.",
    "end-missing": () => "the end is missing; the checkpoint knows a later event.",
  },
  badCheckpoint: (file, line) => `${file}, line ${line}:`,
  checkpointBecause: {
    "no-checkpoint": "this is no checkpoint.",
    signature: "the signature does not hold.",
    "unknown-key": "signed by a key that is not known here; name the public keys with --keys FILE.",
    unsigned: "not signed, although there is a key.",
  },
  erasedNow: (review) => `${review} is erased: content, names and salt. That it happened stands in the trail.`,
  erasedBefore: (review) => `${review} was erased before.`,
  noSuchReview: (review) => `There is no review ${review}.`,
  stays: "This stayed in Slack; delete it there yourself, or try again:",
  stayed: (is, channel, id, why) =>
    `${is} ${id} in ${channel}${why === null ? " (no bot token to delete it with)" : `: ${why}`}`,
  peoplesOwn:
    "What people posted or uploaded themselves (the draft in a message, the file with the form) the bot cannot delete.",
  nothingYet: "Nothing happened yet, so there is nothing to make a checkpoint of.",
  noDatabase: (path) => `there is no database there: ${path}`,
  noKeys: (path) => `there is no key there: ${path}. Make one with servicemail keys new.`,
  noKeySetting: "is not filled in, so it is not known where the keys stand",
  keyAdded: (kid, path) => `Key ${kid} signs from now on; it stands in ${path}. Keep a copy.`,
};
