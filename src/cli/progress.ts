/** Tells somebody who waits how far things are. */
export interface Progress {
  /** Says that so many files are done; shown only once the whole takes longer than a second. */
  readonly done: (count: number) => void;
  /** Wipes the line, so that something else can be written there. */
  readonly clear: () => void;
}

/** Progress on a line that is written over; `now` is in milliseconds. */
export function progressLine(
  write: (text: string) => void,
  now: () => number,
  say: (done: number) => string,
): Progress {
  const started = now();
  let shown = false;
  return {
    done: (count) => {
      if (now() - started < 1000) return;
      write(`\r\u001b[K${say(count)}`);
      shown = true;
    },
    clear: () => {
      if (shown) write("\r\u001b[K");
      shown = false;
    },
  };
}

/** No progress at all, for one file or where nobody watches. */
export const silently: Progress = { done: () => undefined, clear: () => undefined };
