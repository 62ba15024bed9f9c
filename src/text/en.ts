import { start } from "./en/start.ts";
import { examples } from "./en/examples.ts";
import { answers } from "./en/answers.ts";
import { audit } from "./en/audit.ts";
import { card } from "./en/card.ts";
import { choices } from "./en/choices.ts";
import { talk } from "./en/talk.ts";
import { answerSheet } from "./en/answer-sheet.ts";
import { form } from "./en/form.ts";
import { config } from "./en/config.ts";
import { declaration } from "./en/declaration.ts";
import { measured } from "./en/measured.ts";
import { help } from "./en/help.ts";
import { print } from "./en/print.ts";
import { refusals } from "./en/refusals.ts";
import { replay } from "./en/replay.ts";
import { rulebook } from "./en/rulebook.ts";
import { grounds } from "./en/grounds.ts";
import { headline } from "./en/headline.ts";
import type { Strings } from "./locale.ts";
import { words } from "./en/words.ts";

/** Everything people read, in English. */
export const en: Strings = {
  answers,
  audit,
  card,
  answerSheet,
  talk,
  choices,
  config,
  declaration,
  examples,
  form,
  grounds,
  headline,
  help,
  measured,
  print,
  refusals,
  replay,
  rulebook,
  start,
  words,
};
