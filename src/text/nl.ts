import { start } from "./nl/start.ts";
import { examples } from "./nl/examples.ts";
import { answers } from "./nl/answers.ts";
import { audit } from "./nl/audit.ts";
import { card } from "./nl/card.ts";
import { choices } from "./nl/choices.ts";
import { talk } from "./nl/talk.ts";
import { answerSheet } from "./nl/answer-sheet.ts";
import { form } from "./nl/form.ts";
import { config } from "./nl/config.ts";
import { declaration } from "./nl/declaration.ts";
import { measured } from "./nl/measured.ts";
import { help } from "./nl/help.ts";
import { print } from "./nl/print.ts";
import { refusals } from "./nl/refusals.ts";
import { replay } from "./nl/replay.ts";
import { rulebook } from "./nl/rulebook.ts";
import { grounds } from "./nl/grounds.ts";
import { headline } from "./nl/headline.ts";
import { words } from "./nl/words.ts";

/** Everything people read, in Dutch; the other languages are typed by this one. */
export const nl = {
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
