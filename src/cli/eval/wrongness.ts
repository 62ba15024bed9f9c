import { labels } from "./labelled.ts";
import { isFlagged, type Measured } from "./measured.ts";

/** The ways in which a mail can be taken for what it is not, the worst first. */
const ways = ["false-alarm", "missed", "other"] as const;

/** One of those. */
type Wrongness = (typeof ways)[number];

/** A mail that was taken for what it is not, and in which way. */
export interface Wrong {
  readonly mail: Measured;
  readonly is: Wrongness;
}

/** In which way a mail was taken for what it is not; null where it was not. What is expected goes before the label. */
function wrongnessOf(mail: Measured): Wrongness | null {
  const { label, leaning, verdict } = mail.labelled;
  const isService = leaning === null ? label === "service" : leaning === "none";
  if (isService && isFlagged(mail)) return "false-alarm";
  if (!isService && !isFlagged(mail)) return "missed";
  return (leaning ?? mail.leaning) !== mail.leaning || (verdict ?? mail.verdict) !== mail.verdict ? "other" : null;
}

/** The mails taken for what they are not, the worst first. */
export function wrongAmong(mails: readonly Measured[]): readonly Wrong[] {
  return mails
    .flatMap((mail): readonly Wrong[] => {
      const is = wrongnessOf(mail);
      return is === null ? [] : [{ mail, is }];
    })
    .sort(
      (one, other) =>
        ways.indexOf(one.is) - ways.indexOf(other.is) || labelOf(one) - labelOf(other) || badness(other) - badness(one),
    );
}

function labelOf({ mail }: Wrong): number {
  return labels.indexOf(mail.labelled.label);
}

/** The surer we were of what is not so, the worse. */
function badness({ mail, is }: Wrong): number {
  return is === "missed" ? -mail.score : mail.score;
}
