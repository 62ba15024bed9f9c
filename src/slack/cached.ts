/**
 * Remembers what `look` answered for a key, for who will believe an answer of that age, in milliseconds; who asks while
 * somebody else is asking waits for the same answer, and a failure is never remembered.
 */
export function cached<T>(
  look: (key: string) => Promise<T>,
  now: () => number,
): (key: string, believed: number) => Promise<T> {
  const known = new Map<string, { readonly at: number; readonly answer: Promise<T> }>();
  return (key, believed) => {
    const hit = known.get(key);
    if (hit !== undefined && now() - hit.at < believed) return hit.answer;
    const asked = { at: now(), answer: look(key) };
    if (known.size >= 10_000) known.clear();
    known.set(key, asked);
    asked.answer.catch(() => known.get(key) === asked && known.delete(key));
    return asked.answer;
  };
}
