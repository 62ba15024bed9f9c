import { expect, test } from "vitest";
import { draftOf } from "../../src/draft/draft-of.ts";
import type { MailParts } from "../../src/draft/draft.ts";
import { mask } from "../../src/draft/mask.ts";
import { readPlain } from "../../src/draft/plain.ts";

const iban = "NL91 ABNA 0417 1643 00";

async function masked(parts: Partial<MailParts>, quotes: readonly string[] = [iban]): Promise<MailParts> {
  const draft = await draftOf({ ...readPlain("", "text"), ...parts });
  if (draft.is === "unread") throw new Error(draft.unread.because);
  return mask(draft.read, quotes, "[weggelaten]");
}

test("a masked mail has the placeholder at every place that reads so, and is otherwise letter for letter the same", async () => {
  const text = `Wij schrijven af van ${iban}.\n\nKlopt ${iban.toLowerCase()} niet? Bel ons op 020 123 45 67.  `;
  const { text: hidden, subject } = await masked({ text, subject: `Afschrijving van ${iban}` });
  expect(hidden).toBe("Wij schrijven af van [weggelaten].\n\nKlopt [weggelaten] niet? Bel ons op 020 123 45 67.  ");
  expect(subject).toBe("Afschrijving van [weggelaten]");
});

test("masking HTML keeps the markup that stands inside such a place, and finds what is written with entities", async () => {
  const html = `<p>Van <b>NL91&#32;ABNA</b> 0417&nbsp;1643 00 &amp; verder</p><p>${iban}</p>`;
  const quotes = [iban, iban.replace("0417 1643", "0417\u00a01643")];
  expect((await masked({ html }, quotes)).html).toBe("<p>Van <b>[weggelaten]</b> &amp; verder</p><p>[weggelaten]</p>");
});

test("an address is masked behind a link as well", async () => {
  const html = '<p>Mail <a href="mailto:jan.smit@bedrijf.example">Jan.Smit@bedrijf.example</a></p>';
  expect((await masked({ html }, ["Jan.Smit@bedrijf.example"])).html).toBe(
    '<p>Mail <a href="mailto:[weggelaten]">[weggelaten]</a></p>',
  );
});

test("signs that mean something in a pattern are masked as they are written, and nothing else is", async () => {
  expect((await masked({ text: "a.b+c@d.example en aXb+c@d.example" }, ["a.b+c@d.example"])).text).toBe(
    "[weggelaten] en aXb+c@d.example",
  );
  expect((await masked({ text: "Niets te zien." }, [])).text).toBe("Niets te zien.");
});
