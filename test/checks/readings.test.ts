import { describe, expect, it } from "vitest";
import { readingsOf } from "../../src/checks/readings.ts";

describe("a token is read", () => {
  it.each([
    ["k0rting", "korting"],
    ["k0rt1ng", "korting"],
    ["kort!ng", "korting"],
    ["gr@tis", "gratis"],
    ["kla$se", "klasse"],
    ["5al3s", "sales"],
    ["sa1e", "sale"],
    ["2o", "20"],
    ["l0", "10"],
    ["kor-ting", "korting"],
    ["gratiiiis", "gratis"],
    ["procent", "%"],
    ["twintig", "20"],
    ["vijfentwintig", "25"],
    ["twenty-five", "25"],
    ["fifty", "50"],
    ["honderd", "100"],
  ])("%s also as %s", (token, reading) => {
    expect(readingsOf(token)).toContain(reading);
  });

  it.each(["korting", "20", "2026", "1.250,50", "een", "one", "a4", "4g", "b2b", "{}", "://", "2e"])(
    "%s as nothing but itself",
    (token) => {
      expect(readingsOf(token)).toEqual([token]);
    },
  );

  it("as itself first, whatever else it may be", () => {
    for (const token of ["k0rting", "e-mail", "twintig", "2o", "mp3-speler"]) expect(readingsOf(token)[0]).toBe(token);
  });
});
