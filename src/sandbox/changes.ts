/** Tells whoever listens that something in the sandbox has changed. */
export interface Changes {
  tell(): void;
  /** Listens until the answer is called. */
  subscribe(listener: () => void): () => void;
}

/** A fresh list of listeners. */
export function openChanges(): Changes {
  const listeners = new Set<() => void>();
  return {
    tell() {
      for (const listener of listeners) {
        listener();
      }
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}

/** Resolves with the first truthy answer to `look`, asked now and after every change; fails after `milliseconds`. */
export async function untilTrue<T>(
  changes: Changes,
  look: () => T | null | undefined | false,
  milliseconds: number,
): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    const attempt = (): void => {
      try {
        const found = look();
        if (found) {
          stop();
          resolve(found);
        }
      } catch (error) {
        stop();
        reject(error instanceof Error ? error : new Error("the look failed", { cause: error }));
      }
    };
    const timer = setTimeout(() => {
      stop();
      reject(new Error(`the sandbox waited ${milliseconds} ms in vain for: ${look.toString()}`));
    }, milliseconds);
    const unsubscribe = changes.subscribe(attempt);
    const stop = (): void => {
      clearTimeout(timer);
      unsubscribe();
    };
    attempt();
  });
}
