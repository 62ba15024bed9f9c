import { colorNames } from "./css-color-names.ts";

/** A colour: red, green and blue from 0 to 255, and how much it covers what is beneath it, from 0 to 1. */
export interface Color {
  readonly red: number;
  readonly green: number;
  readonly blue: number;
  readonly alpha: number;
}

const hex = /^#?([0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})$/;
const call = /^(rgb|hsl)a?\(([^()]{1,100})\)$/;
const amount = /^([+-]?(?:\d{1,9}\.?\d{0,9}|\.\d{1,9}))(%|deg|turn|rad)?$/;

/** The colour that is written, in lower case, as a name, `#hex`, `rgb()` or `hsl()`; null when it is none of these. */
export function readColor(written: string): Color | null {
  if (written === "transparent") return { red: 0, green: 0, blue: 0, alpha: 0 };
  const digits = colorNames.get(written) ?? hex.exec(written)?.[1];
  if (digits !== undefined) return fromDigits(digits);
  const [, kind, inside] = call.exec(written) ?? [];
  return inside === undefined ? null : fromCall(kind === "hsl", inside);
}

/** What is seen where a colour lies on top of another. */
export function laidOver(top: Color, beneath: Color): Color {
  const mix = (one: number, other: number): number => one * top.alpha + other * (1 - top.alpha);
  return {
    red: mix(top.red, beneath.red),
    green: mix(top.green, beneath.green),
    blue: mix(top.blue, beneath.blue),
    alpha: 1,
  };
}

/** How far two colours stand apart, from 1 (the same) to 21 (black and white), as WCAG reckons it. */
export function contrastOf(one: Color, other: Color): number {
  const [bright = 0, dark = 0] = [luminance(one), luminance(other)].sort((first, second) => second - first);
  return (bright + 0.05) / (dark + 0.05);
}

/** The largest difference in red, green or blue, from 0 to 255: equally bright is not yet alike. */
export function differenceOf(one: Color, other: Color): number {
  return Math.max(Math.abs(one.red - other.red), Math.abs(one.green - other.green), Math.abs(one.blue - other.blue));
}

function luminance({ red, green, blue }: Color): number {
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

function linear(channel: number): number {
  const share = channel / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}

function fromDigits(digits: string): Color {
  const long = digits.length < 6 ? digits.replaceAll(/./g, "$&$&") : digits;
  const [red = 0, green = 0, blue = 0, alpha = 255] = (long.match(/../g) ?? []).map((pair) =>
    Number.parseInt(pair, 16),
  );
  return { red, green, blue, alpha: alpha / 255 };
}

function fromCall(isHsl: boolean, inside: string): Color | null {
  const parts = inside.trim().split(/\s*[,/]\s*|\s+/);
  const [first, second, third, fourth] = parts.map(readAmount);
  if (first == null || second == null || third == null || parts.length > 4) return null;
  const alpha = parts.length < 4 ? 1 : fourth == null ? null : shareOf(fourth);
  if (alpha === null) return null;
  if (isHsl) return { ...fromHsl(first, shareOf(second), shareOf(third)), alpha };
  const [red = 0, green = 0, blue = 0] = [first, second, third].map(channelOf);
  return { red, green, blue, alpha };
}

interface Amount {
  readonly number: number;
  readonly unit: string;
}

function readAmount(written: string): Amount | null {
  const [, number, unit] = amount.exec(written) ?? [];
  return number === undefined ? null : { number: Number(number), unit: unit ?? "" };
}

function channelOf({ number, unit }: Amount): number {
  return clamped(unit === "%" ? number * 2.55 : number, 255);
}

function shareOf({ number, unit }: Amount): number {
  return clamped(unit === "%" ? number / 100 : number, 1);
}

function fromHsl({ number, unit }: Amount, saturation: number, lightness: number): Omit<Color, "alpha"> {
  const turns = unit === "turn" ? number : unit === "rad" ? number / (2 * Math.PI) : number / 360;
  const reach = saturation * Math.min(lightness, 1 - lightness);
  const channel = (offset: number): number => {
    const place = (((offset + turns * 12) % 12) + 12) % 12;
    return 255 * (lightness - reach * Math.max(-1, Math.min(place - 3, 9 - place, 1)));
  };
  return { red: channel(0), green: channel(8), blue: channel(4) };
}

function clamped(number: number, most: number): number {
  return Math.min(most, Math.max(0, number));
}
