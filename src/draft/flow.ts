const plain = /^[\p{L}\d](?:[\p{L}\d_./@+() -]|:(?=\S))*(?<! )$/u;
const anotherType = /^(?:true|false|null|yes|no|on|off|~|[\d.+-]+|\d+e\d+|0[xo][\da-f]+)$/i;

/** A value on one line as YAML reads it. */
export function flow(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(flow).join(", ")}]`;
  if (typeof value === "string") return plain.test(value) && !isAnotherType(value) ? value : JSON.stringify(value);
  if (typeof value !== "object" || value === null) return String(value);
  const pairs = Object.entries(value).map(([key, inner]) => `${key}: ${flow(inner)}`);
  return pairs.length === 0 ? "{}" : `{ ${pairs.join(", ")} }`;
}

/** Text that would be read as a number or the like; a date stays text. */
function isAnotherType(value: string): boolean {
  return anotherType.test(value) && !/^\d{4}-\d\d-\d\d$/.test(value);
}
