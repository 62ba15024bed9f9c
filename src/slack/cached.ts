/** Remembers what `look` answered for a key during `keep` milliseconds; a failure is never remembered. */
export function cached<T>(
  look: (key: string) => Promise<T>,
  keep: number,
  now: () => number,
): (key: string) => Promise<T> {
  const known = new Map<string, { readonly until: number; readonly answer: T }>();
  return async (key) => {
    const hit = known.get(key);
    if (hit !== undefined && now() < hit.until) return hit.answer;
    const answer = await look(key);
    if (known.size >= 10_000) known.clear();
    known.set(key, { until: now() + keep, answer });
    return answer;
  };
}
