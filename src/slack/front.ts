import type { WebClient } from "@slack/web-api";
import type { Desk } from "../desk.ts";
import type { Locale } from "../text/locale.ts";
import type { House } from "./cards/reader.ts";
import type { FetchFile } from "./fetch-file.ts";
import type { Log } from "./log.ts";
import type { People } from "./people.ts";

/** What every listener needs to answer somebody: the desk behind it, and what it knows of people. */
export interface Front {
  readonly desk: Desk;
  readonly people: People;
  /** The client for forms and messages that must be there within seconds. */
  readonly client: WebClient;
  /** The client for what may take its time. */
  readonly patient: WebClient;
  /** The language of the legal channel. */
  readonly legalLocale: Locale;
  /** What the organisation settled that people read about. */
  readonly house: House;
  /** Fetches a file that somebody put in Slack. */
  readonly fetchFile: FetchFile;
  readonly log: Log;
  /** Tells the delivery that there is work. */
  readonly wake: () => void;
  /** A short reference a user can quote to the administrator. */
  readonly newReference: () => string;
}
