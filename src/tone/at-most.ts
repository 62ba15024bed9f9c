/** Lets so many pieces of work run at a time; the others wait their turn, or give up when the signal says so. */
export function atMost(count: number): <T>(work: () => Promise<T>, signal: AbortSignal) => Promise<T> {
  const waiting: (() => void)[] = [];
  let free = count;
  return async (work, signal) => {
    if (free > 0) free -= 1;
    else await turn(waiting, signal);
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      if (next === undefined) free += 1;
      else next();
    }
  };
}

function turn(waiting: (() => void)[], signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const leave = (): void => {
      waiting.splice(waiting.indexOf(go), 1);
      reject(new Error("waited too long for a turn"));
    };
    const go = (): void => {
      signal.removeEventListener("abort", leave);
      resolve();
    };
    if (signal.aborted) return reject(new Error("waited too long for a turn"));
    signal.addEventListener("abort", leave, { once: true });
    waiting.push(go);
  });
}
