/** An object as it came over the wire: nothing is known of it yet. */
export type Json = Readonly<Record<string, unknown>>;

/** Whether something from the wire is an object, not a list. */
export function isJson(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The object under a key; empty when there is none. */
export function objectIn(from: Json, key: string): Json {
  const value = from[key];
  return isJson(value) ? value : {};
}

/** The text under a key; empty when there is none. */
export function textIn(from: Json, key: string): string {
  const value = from[key];
  return typeof value === "string" ? value : "";
}

/** The list under a key; empty when there is none. */
export function listIn(from: Json, key: string): readonly unknown[] {
  const value: unknown = from[key];
  return Array.isArray(value) ? value : [];
}

/** The objects in the list under a key. */
export function objectsIn(from: Json, key: string): readonly Json[] {
  return listIn(from, key).filter(isJson);
}

/** What a JSON text says; undefined when it is not JSON. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
