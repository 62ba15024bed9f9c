import type { Draft } from "../draft/draft.ts";

/** Dutch and English words by which a mail offers to stop further mail. */
const offer =
  /afmeld|uitschrijv|meld (?:je|u) (?:hier )?af|unsubscribe|opt[- ]?out|stop receiving|manage (?:your )?(?:email )?preferences|(?:mail|e-mail)?voorkeuren (?:aanpassen|wijzigen)/iu;

/** True when the mail offers a way to opt out: a List-Unsubscribe header, words for it, or a link to it. */
export function offersOptOut(draft: Draft): boolean {
  return (
    draft.listUnsubscribe !== null ||
    draft.passages.some((passage) => passage.visible && offer.test(passage.text)) ||
    draft.links.some((link) => offer.test(link.href))
  );
}
