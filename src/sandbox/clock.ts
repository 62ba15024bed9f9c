/** Tells the time in milliseconds and calls back later; Slack's deadlines all hang on it. */
export interface Clock {
  now(): number;
  /** Makes a call after a while; the answer takes it back. */
  after(milliseconds: number, call: () => void): () => void;
}

/** The clock on the wall. */
export const wallClock: Clock = {
  now: () => Date.now(),
  after(milliseconds, call) {
    const timer = setTimeout(call, milliseconds);
    return () => clearTimeout(timer);
  },
};

/** A clock that stands still until a test winds it on. */
export interface HandClock extends Clock {
  /** Moves the time on and makes every call that has fallen due, in order. */
  wind(milliseconds: number): void;
}

/** A clock for tests, standing still at `start`. */
export function handClock(start: number): HandClock {
  let time = start;
  const waiting = new Set<{ readonly due: number; readonly make: () => void }>();
  return {
    now: () => time,
    after(milliseconds, make) {
      const call = { due: time + milliseconds, make };
      waiting.add(call);
      return () => void waiting.delete(call);
    },
    wind(milliseconds) {
      time += milliseconds;
      for (const call of [...waiting].filter((each) => each.due <= time).sort((a, b) => a.due - b.due)) {
        waiting.delete(call);
        call.make();
      }
    },
  };
}
