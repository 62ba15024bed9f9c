import type { Person } from "./event.ts";
import type { Dossier } from "./reviewed.ts";

/** A mail as it was looked at: everything a version holds, before anybody handed it in. */
export interface Examined extends Omit<Dossier, "earlier"> {
  /** The file it came in; null when it was typed or pasted. */
  readonly original: Original | null;
}

/** A file as it is kept: its name, and its bytes in base64. */
export interface Original {
  readonly name: string;
  readonly base64: string;
}

/** A mail that is kept for its sender because it was not handed in yet. */
export interface Unsent extends Examined {
  readonly because: HeldBecause;
  readonly neededBy: string | null;
  /** Who worked on it besides; absent when nobody did. */
  readonly coAuthors?: readonly Person[];
  /** The review it is the next version in; null when it starts one. */
  readonly revises: string | null;
}

/** Why a mail was not handed in: it seems to hold somebody's data, or the sender is to be asked first. */
export type HeldBecause = "personal-data" | "ask-first";
