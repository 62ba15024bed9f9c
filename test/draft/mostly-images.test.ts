import { describe, expect, test } from "vitest";
import { isMostlyImages } from "../../src/draft/mostly-images.ts";
import { aDraft } from "../checks/a-draft.ts";

const letter = `<p>${"Je afspraak is verplaatst naar woensdag. ".repeat(10)}</p>`;
const footer = "<p>Tandarts Mol, Molenstraat 1, 6711 AB Ede</p>";

describe("a mail speaks mostly by pictures", () => {
  test.each([
    `<img src=a width=600 height=800>${footer}`,
    `<img src=a width="600px">${footer}`,
    `<img src=a style="width:600px;height:300px">${footer}`,
    `<img src=a width="100%"><img src=b width="100%">${footer}`,
    `<img src=a width=600 alt="${"Dit zijn veel woorden over het plaatje. ".repeat(20)}">${footer}`,
    `<img src=a width=600>${footer}<div hidden>${letter}</div>`,
    `<img src=a>`,
  ])("in %s", async (html) => {
    expect(isMostlyImages(await aDraft({ html }))).toBe(true);
  });

  test.each([
    `<img src=logo width=200 height=60>${footer}`,
    `<img src=logo><p>Je code is 123456. Hij werkt tot tien over drie vanmiddag.</p>`,
    `<img src=line width=600 height=2>${footer}`,
    `<img src=a width=600 height=400>${letter}`,
    `${'<img src=icon width="32" height="32">'.repeat(12)}${footer}`,
  ])("not in %s", async (html) => {
    expect(isMostlyImages(await aDraft({ html }))).toBe(false);
  });

  test("not without a picture, however short", async () => {
    expect(isMostlyImages(await aDraft({ text: "Ja." }))).toBe(false);
    expect(isMostlyImages(await aDraft({ html: "<p>Ja.</p>" }))).toBe(false);
  });
});
