import { existsSync, readFileSync, readdirSync } from "node:fs";
import { Ajv } from "ajv";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { ids } from "../src/slack/ids.ts";
import { choices, clicks, forms, shortcuts } from "../src/slack/register.ts";

interface Manifest {
  readonly features: {
    readonly slash_commands: readonly { readonly command: string; readonly should_escape: boolean }[];
    readonly shortcuts?: readonly { readonly callback_id: string; readonly type: string }[];
  };
  readonly oauth_config: { readonly scopes: { readonly bot: readonly string[] } };
  readonly settings: {
    readonly interactivity: { readonly is_enabled: boolean };
    readonly socket_mode_enabled: boolean;
    readonly event_subscriptions?: { readonly bot_events: readonly string[] };
  };
}

const manifest: Manifest = parse(readFileSync("manifest.yml", "utf8"));
const schemaFile = "../shared/slack/conformance/manifest/manifest.schema.1.0.0.json";

/** What Slack asks for each Web API method that we call; null where any bot token will do. */
const scopeOf: Readonly<Record<string, string | null>> = {
  "auth.test": null,
  "chat.delete": "chat:write",
  "chat.postMessage": "chat:write",
  "chat.update": "chat:write",
  "conversations.open": "im:write",
  "files.delete": "files:write",
  "files.info": "files:read",
  "usergroups.users.list": "usergroups:read",
  "users.info": "users:read",
  "views.open": null,
  "views.push": null,
  "views.update": null,
};

function slackSources(): readonly { readonly path: string; readonly text: string }[] {
  return readdirSync("src/slack", { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".ts"))
    .map((path) => ({ path, text: readFileSync(`src/slack/${path}`, "utf8") }));
}

const ofLists = /\.(?:includes|map|flatMap|filter|some|find|join)$/;

/** The Web API methods in some code, as `family.method`. */
function methodsIn(text: string): readonly string[] {
  const families =
    "admin|api|apps|auth|bookmarks|bots|chat|conversations|files|functions|pins|reactions|team|usergroups|users|views";
  const called = text.matchAll(new RegExp(`\\b\\w+\\.((?:${families})(?:\\.[a-z]\\w*)+)\\(`, "g"));
  return [...called].map(([, method = ""]) => method).filter((method) => !ofLists.test(method));
}

/** The ids of what the code listens to in one way, such as `event`. */
function heard(kind: string): readonly (string | undefined)[] {
  const listening = new RegExp(`\\bapp\\.${kind}\\(\\s*["']([^"']+)`, "g");
  return slackSources().flatMap(({ text }) => [...text.matchAll(listening)].map(([, id]) => id));
}

function scopesUsed(): ReadonlySet<string> {
  const scopes = slackSources()
    .flatMap(({ text }) => methodsIn(text))
    .flatMap((method) => scopeOf[method] ?? []);
  return new Set(["commands", ...scopes]);
}

describe("the manifest", () => {
  test("is valid by Slack's own schema", ({ skip }) => {
    if (!existsSync(schemaFile)) skip(`${schemaFile} is not here`);
    const ajv = new Ajv({ strict: false, allErrors: true, validateFormats: false });
    const validate = ajv.compile(JSON.parse(readFileSync(schemaFile, "utf8")));
    expect(validate(manifest) ? [] : validate.errors).toEqual([]);
    expect(validate({ ...manifest, settings: { socket_mode_enabled: "yes" } })).toBe(false);
  });

  test("asks for exactly the scopes that were agreed", () => {
    expect(manifest.oauth_config.scopes.bot.toSorted()).toEqual([
      "chat:write",
      "commands",
      "files:read",
      "files:write",
      "im:write",
      "usergroups:read",
      "users:read",
    ]);
  });

  test("offers the one command that the code answers, with the draft untouched", () => {
    expect(manifest.features.slash_commands).toMatchObject([{ command: ids.command, should_escape: false }]);
    const registered = slackSources().flatMap(({ text }) => [...text.matchAll(/\.command\(\s*([^,\s]+)/g)]);
    expect(registered.map(([, what]) => what)).toEqual(["ids.command"]);
  });

  test("lets clicks and forms through, because the code listens to them", () => {
    expect(manifest.settings.interactivity.is_enabled).toBe(Object.keys({ ...clicks, ...forms }).length > 0);
    expect(manifest.settings.socket_mode_enabled).toBe(true);
  });

  test("names no shortcut and no event that the code does not hear, and the other way round", () => {
    const offered = (manifest.features.shortcuts ?? []).map(({ callback_id, type }) => [callback_id, type]);
    const types = { shortcut: "global", message_action: "message" } as const;
    const listened = Object.entries(shortcuts).map(([id, { type }]) => [id, types[type]]);
    expect(Object.fromEntries(listened)).toEqual(Object.fromEntries(offered));
    expect(Object.keys(shortcuts)).toEqual(Object.values(ids.shortcut));
    expect(heard("event")).toEqual(manifest.settings.event_subscriptions?.bot_events ?? []);
  });
});

describe("what the code listens to", () => {
  test("every action and form that has an id has a listener, and no listener waits for another id", () => {
    expect(Object.keys({ ...clicks, ...choices }).toSorted()).toEqual(Object.values(ids.action).toSorted());
    expect(Object.keys(forms).toSorted()).toEqual(Object.values(ids.form).toSorted());
  });

  test("every action and form that is listened to is drawn somewhere", () => {
    const drawn = slackSources().filter(({ path }) => path !== "register.ts" && path !== "ids.ts");
    const isDrawn = (kind: string, name: string) => drawn.some(({ text }) => text.includes(`ids.${kind}.${name}`));
    expect(Object.keys(ids.action).filter((name) => !isDrawn("action", name))).toEqual([]);
    expect(Object.keys(ids.form).filter((name) => !isDrawn("form", name))).toEqual([]);
  });

  test("no id is written a second time", () => {
    const all = [...Object.values(ids.action), ...Object.values(ids.form), ...Object.values(ids.shortcut)];
    const elsewhere = slackSources().filter(
      ({ path, text }) => path !== "ids.ts" && all.some((id) => text.includes(`"${id}"`)),
    );
    expect(elsewhere.map(({ path }) => path)).toEqual([]);
  });
});

describe("the scopes", () => {
  test("the Web API methods known here are those in the code, no fewer and no more", () => {
    const methods = new Set(slackSources().flatMap(({ text }) => methodsIn(text)));
    expect([...methods].sort()).toEqual(Object.keys(scopeOf).sort());
    expect(methodsIn("await client.files.info({ file });")).toEqual(["files.info"]);
  });

  test("every scope that a method needs is asked for", () => {
    expect([...scopesUsed()].filter((scope) => !manifest.oauth_config.scopes.bot.includes(scope))).toEqual([]);
  });

  test("every scope that is asked for is used", () => {
    expect(manifest.oauth_config.scopes.bot.filter((scope) => !scopesUsed().has(scope))).toEqual([]);
  });
});
