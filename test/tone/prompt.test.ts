import { describe, expect, it } from "vitest";
import { PromptBroken, readPrompt } from "../../src/tone/prompt.ts";
import { sha256, thePrompt } from "./the-prompt.ts";

const source =
  "---\nid: commercial-tone\nversion: 3\nmodel: gpt-5-mini\nchangelog: 3: calmer: much.\n---\n\n# Tone\n\n---\nJudge.\n";

describe("a prompt", () => {
  it("is read with what its front matter says, its text and the digest of it all", () => {
    expect(readPrompt(source, sha256)).toEqual({
      id: "commercial-tone",
      version: 3,
      model: "gpt-5-mini",
      text: "# Tone\n\n---\nJudge.",
      digest: sha256(source),
    });
  });

  it("is the same prompt with another system's line ends", () => {
    expect(readPrompt(source.replaceAll("\n", "\r\n"), sha256)).toEqual(readPrompt(source, sha256));
  });

  it.each([
    ["has no front matter", "# Tone"],
    ["has front matter that never ends", "---\nid: a\nversion: 1\nmodel: m\nchangelog: c\n# Tone"],
    ["lacks a line", source.replace("model: gpt-5-mini\n", "")],
    ["has a line too many", source.replace("version: 3", "version: 3\nversion: 4")],
    ["has a line of its own", source.replace("version: 3", "version: 3\ntop: 1")],
    ["has a version that is no number", source.replace("version: 3", "version: three")],
    ["has a line without a value", source.replace("model: gpt-5-mini", "model: ")],
    ["has no text", source.slice(0, source.indexOf("\n\n")) + "\n \n"],
  ])("that %s is breakage", (_, broken) => {
    expect(() => readPrompt(broken, sha256)).toThrow(PromptBroken);
  });

  it("ships with the program, and names every leaning an opinion can have", () => {
    expect(thePrompt.id).toBe("commercial-tone");
    for (const leaning of ["none", "tinge", "commercial", "charitable", "ideological"]) {
      expect(thePrompt.text).toContain(`- \`${leaning}\`:`);
    }
  });
});
