const written = /^([+-]?(?:\d{1,20}(?:\.\d{0,20})?|\.\d{1,20}))(?:e[+-]?\d{1,2})?([a-z]{0,4}|%)$/;

const pixelsPer: ReadonlyMap<string, number> = new Map([
  ["", 1],
  ["px", 1],
  ["pt", 4 / 3],
  ["pc", 16],
  ["in", 96],
  ["cm", 96 / 2.54],
  ["mm", 96 / 25.4],
  ["q", 96 / 101.6],
  ["vw", 10.24],
  ["vh", 7.68],
  ["vmin", 7.68],
  ["vmax", 10.24],
  ["rem", 16],
]);

/** A length in pixels on a wide screen, `em` being the size of the letters and `whole` what a percentage is of; null when it is none. */
export function pixelsOf(length: string | undefined, em: number, whole: number): number | null {
  if (length === undefined) return null;
  const [, number, unit = ""] = written.exec(length) ?? [];
  if (number === undefined) return null;
  if (unit === "%") return (Number(number) * whole) / 100;
  if (unit === "em") return Number(number) * em;
  if (unit === "ex" || unit === "ch") return (Number(number) * em) / 2;
  const pixels = pixelsPer.get(unit);
  return pixels === undefined ? null : Number(number) * pixels;
}
