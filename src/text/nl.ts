import { start } from "./nl/start.ts";
import { examples } from "./nl/examples.ts";
import { answers } from "./nl/answers.ts";
import { card } from "./nl/card.ts";
import { form } from "./nl/form.ts";
import { config } from "./nl/config.ts";
import { declaration } from "./nl/declaration.ts";
import { help } from "./nl/help.ts";
import { print } from "./nl/print.ts";
import { refusals } from "./nl/refusals.ts";
import { rulebook } from "./nl/rulebook.ts";
import { headline } from "./nl/headline.ts";
import { words } from "./nl/words.ts";

/** Everything people read, in Dutch; the other languages are typed by this one. */
export const nl = {
  answers,
  card,
  config,
  declaration,
  examples,
  form,
  headline,
  help,
  print,
  refusals,
  rulebook,
  start,
  words,
};
