/** Loads a module when it is first needed; asking again costs nothing, while an import is looked up anew every time. */
export function loadedOnce<Module>(load: () => Promise<Module>): () => Promise<Module> {
  let loaded: Promise<Module> | null = null;
  return () => (loaded ??= load());
}
