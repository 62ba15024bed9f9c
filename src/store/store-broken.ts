/** The store could not do what it promises; nothing was changed by the call that throws it. */
export class StoreBroken extends Error {
  override name = "StoreBroken";
}

/** The store was written by a newer servicemail than this one, and was left as it is. */
export class StoreTooNew extends StoreBroken {
  override name = "StoreTooNew";
}

/** The outcome of an act, or a StoreBroken that says what was tried and keeps the cause. */
export async function orBroken<T>(trying: string, act: () => T | Promise<T>): Promise<T> {
  try {
    return await act();
  } catch (cause) {
    if (cause instanceof StoreBroken) throw cause;
    const why = cause instanceof Error ? cause.message : "unknown";
    throw new StoreBroken(`The store could not ${trying}: ${why}`, { cause });
  }
}

/** What was parsed, without the parser's own error: that quotes what it read, and a mail must not reach a log. */
export function orNoJson<T>(parse: () => T): T {
  try {
    return parse();
  } catch {
    throw new Error("what stands there is no JSON any more");
  }
}
