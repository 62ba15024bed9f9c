/**
 * Who this window is and which room it shows, as written after the # of the address.
 * @typedef {{ readonly as: string | null, readonly room: string | null }} Place
 */

/**
 * The place that the address names.
 * @returns {Place}
 */
export function currentPlace() {
  const words = new URLSearchParams(location.hash.slice(1));
  return { as: words.get("as"), room: words.get("room") };
}

/**
 * The address of a person's window on a room.
 * @param {string} as
 * @param {string | null} room
 */
export function addressOf(as, room) {
  const words = new URLSearchParams(room === null ? { as } : { as, room });
  return `#${words}`;
}

/**
 * Writes the place into the address without leaving a step in the browser's history.
 * @param {string} as
 * @param {string | null} room
 */
export function settle(as, room) {
  if (location.hash !== addressOf(as, room)) history.replaceState(null, "", addressOf(as, room));
}
