import type { Page } from "playwright-core";
import { afterEach, describe, expect, it } from "vitest";
import { noBrowser, roomy, type Window } from "./browser.ts";
import { everyField, everything } from "./everything.ts";
import { aFile, aMessage, aSight, asLars, type Fixture } from "./fixture.ts";
import { withPage } from "./shown.ts";

// Every element with text of its own against the nearest opaque ground under it, as WCAG computes contrast.
const faint = `(() => {
  const numbers = (colour) => (colour.match(/[\\d.]+/g) ?? []).map(Number);
  const light = ([r, g, b]) => {
    const [x, y, z] = [r, g, b].map((each) => each / 255).map((each) => (each <= 0.03928 ? each / 12.92 : ((each + 0.055) / 1.055) ** 2.4));
    return 0.2126 * x + 0.7152 * y + 0.0722 * z;
  };
  const ground = (node) => {
    for (let at = node; at !== null; at = at.parentElement) {
      const colour = numbers(getComputedStyle(at).backgroundColor);
      if (colour.length === 3 || colour[3] === 1) return colour;
    }
    return [255, 255, 255];
  };
  const scope = document.querySelector("dialog[open]") ?? document.body;
  return [...scope.querySelectorAll("*")].filter((node) => {
    const hasText = [...node.childNodes].some((child) => child.nodeType === 3 && child.data.trim() !== "");
    if (!hasText || !node.checkVisibility({ visibilityProperty: true }) || node.closest("[aria-disabled], noscript, .spoken, dialog:not([open])")) return false;
    const [one, other] = [light(numbers(getComputedStyle(node).color)), light(ground(node))].sort((a, b) => b - a);
    return (one + 0.05) / (other + 0.05) < 4.5;
  }).map((node) => node.className + ": " + node.textContent.slice(0, 40));
})()`;

describe.skipIf(noBrowser !== null)("the sandbox's page looks right", () => {
  let fixture: Fixture;
  let page: Page;
  let visit: Window["visit"];
  const sight = aSight(
    [
      aMessage({ ts: "1732450020.000100", blocks: everything }),
      aMessage({ ts: "1732450030.000100", text: "Hello <!channel>, <@U0LARS>", threadTs: "1732450020.000100" }),
      aMessage({ ts: "1732450040.000100", text: "Only you", ephemeral: true }),
      aMessage({
        ts: "1732450050.000100",
        user: "U0SANNE",
        files: [
          aFile({ id: "F1", name: "a-very-long-name-without-any-place-to-break-it-at-all.html", preview: "<p>" }),
          aFile({ id: "F2", isDeleted: true }),
          aFile({ id: "F3", mail: { from: "Shop <a@shop.nl>", subject: "Your parcel", text: "It comes." } }),
        ],
      }),
    ],
    { notices: [{ id: 1, text: "Not a valid command" }] },
  );
  const form = { id: "V0FORM", view: everyField, errors: { subject: "Say what happened." }, busy: false };
  withPage((shown) => {
    ({ page, visit, fixture } = shown);
    fixture.restart([sight, { ...asLars(sight), view: form }]);
  });
  afterEach(async () => {
    await page.emulateMedia({ colorScheme: null });
    await page.setViewportSize(roomy);
  });

  it.each(["light", "dark"] as const)("with text that stands out enough, %s", async (colorScheme) => {
    for (const as of ["U0SANNE", "U0LARS"]) {
      await page.emulateMedia({ colorScheme });
      await visit(`${fixture.url}/#as=${as}`);
      const brightness = await page.evaluate(
        "Number(getComputedStyle(document.body).backgroundColor.match(/\\d+/)[0])",
      );
      expect(brightness).toSatisfy((value: number) => (colorScheme === "dark" ? value < 60 : value > 200));
      expect(await page.evaluate(faint)).toEqual([]);
    }
  });

  it("in a narrow window, where the column is behind a switch and nothing hangs over the edge", async () => {
    await page.setViewportSize({ width: 360, height: 740 });
    await visit(`${fixture.url}/#as=U0SANNE`);
    const column = page.locator("#column");
    const opener = page.locator("#open-column");
    expect(await column.isVisible()).toBe(false);
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(360);
    expect(await page.evaluate("document.getElementById('scroller').scrollWidth")).toBe(360);
    await opener.click();
    expect(await opener.getAttribute("aria-expanded")).toBe("true");
    await page.keyboard.press("Escape");
    expect(await opener.getAttribute("aria-expanded")).toBe("false");
    await opener.click();
    await page.getByRole("link", { name: "legal" }).click();
    await page.locator("#room-name", { hasText: "#legal" }).waitFor();
    expect(await opener.getAttribute("aria-expanded")).toBe("false");
  });

  it("with landmarks, one main heading, and a name on everything that can be used", async () => {
    await visit(`${fixture.url}/#as=U0SANNE`);
    for (const role of ["complementary", "main"] as const) expect(await page.getByRole(role).count()).toBe(1);
    expect(await page.getByRole("navigation").count()).toBe(2);
    expect(await page.locator("h1").count()).toBe(1);
    const nameless = `[...document.querySelectorAll("a, button, input, textarea, select, [role=region]")]
      .filter((node) => node.checkVisibility())
      .filter((node) => !(node.ariaLabel || node.getAttribute("aria-labelledby") || node.textContent.trim()))
      .map((node) => node.outerHTML)`;
    expect(await page.evaluate(nameless)).toEqual([]);
  });
});
