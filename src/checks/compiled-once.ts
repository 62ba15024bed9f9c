/** An expression that is compiled when it is first asked for: with letters of every script that takes longer than a mail. */
export function compiledOnce(source: string, flags: string): () => RegExp {
  let compiled: RegExp | undefined;
  return () => (compiled ??= new RegExp(source, flags));
}
