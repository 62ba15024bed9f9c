import { existsSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { isJson, type Json, listIn, objectIn } from "../../src/sandbox/json.ts";
import { refusals } from "./refusals.ts";
import {
  answerTo,
  type Bench,
  clientFor,
  lastMessage,
  type Line,
  newLink,
  openBench,
  openLine,
  readJson,
} from "./support.ts";

const material = "../shared/slack/conformance";
const present = existsSync(material);

function read(path: string): Json {
  return readJson(`${material}/${path}`);
}

/** The keys of `ours` that `theirs` does not have, as paths; free-form parts are left alone. */
function strange(ours: unknown, theirs: unknown, at = ""): readonly string[] {
  const mine: unknown = Array.isArray(ours) ? ours[0] : ours;
  const real: unknown = Array.isArray(theirs) ? theirs[0] : theirs;
  if (!isJson(mine) || !isJson(real)) {
    return [];
  }
  return Object.entries(mine).flatMap(([key, value]) => {
    const path = `${at}/${key}`;
    if (freeForm.has(key)) {
      return [];
    }
    return Object.hasOwn(real, key) ? strange(value, real[key], path) : [path];
  });
}

/** Blocks and values are checked elsewhere, and metadata is the app's own. */
const freeForm = new Set(["blocks", "state", "metadata", "enterprise"]);

/** Codes that any method may give, which Slack's reference does not repeat for each. */
const common = new Set(["missing_scope", "invalid_attachments", "invalid_arguments", "not_in_channel"]);

let bench: Bench;
let line: Line;

const card = [
  {
    type: "actions",
    block_id: "b",
    elements: [{ type: "button", action_id: "a", text: { type: "plain_text", text: "Ja" } }],
  },
];

const form = {
  type: "modal" as const,
  title: { type: "plain_text" as const, text: "Formulier" },
  submit: { type: "plain_text" as const, text: "Klaar" },
  notify_on_close: true,
  blocks: card,
};

/** What the app hears when a person does something. */
async function heardAfter(act: Parameters<Bench["sandbox"]["act"]>[0]): Promise<Json> {
  await bench.sandbox.act(act);
  return objectIn(line.heard.at(-1) ?? {}, "payload");
}

async function openForm(): Promise<string> {
  const { trigger_id: trigger } = await heardAfter(command);
  const { view } = await bench.web.views.open({ trigger_id: String(trigger), view: form });
  return String(view?.id);
}

const command = { as: "U0SENDER", do: "command", room: "C0GENERAL", command: "/check", text: "x" } as const;
const target = { as: "U0SENDER", blockId: "b", actionId: "a" } as const;

beforeAll(async () => {
  bench = await openBench();
  line = await openLine(await newLink(bench.sandbox));
});

afterAll(async () => {
  line.socket.terminate();
  await bench.sandbox.close();
});

describe.skipIf(!present)(`what the sandbox sends has Slack's own shape (needs ${material})`, () => {
  it("for a slash command", async () => {
    const sent = await heardAfter(command);
    const real = read("payloads/SlashCommandPayload.json");
    expect(strange(sent, real)).toEqual([]);
    const onlyOnEnterprise = ["enterprise_id", "enterprise_name"];
    expect(Object.keys(real).filter((key) => !(key in sent))).toEqual(onlyOnEnterprise);
  });

  it("for a click in a message", async () => {
    const { ts } = await bench.web.chat.postMessage({ channel: "C0GENERAL", text: "kaart", blocks: card });
    await bench.web.chat.update({ channel: "C0GENERAL", ts: String(ts), text: "kaart", blocks: card });
    const sent = await heardAfter({ ...target, do: "click", room: "C0GENERAL", ts: String(ts) });
    expect(strange(sent, read("payloads/BlockActionPayload.json"))).toEqual([]);
    expect(sent).toMatchObject({ trigger_id: expect.any(String), response_url: expect.any(String) });
  });

  it("for a click in a form", async () => {
    const sent = await heardAfter({ ...target, do: "click-in-view", viewId: await openForm() });
    expect(sent["container"]).toEqual({ type: "view", view_id: objectIn(sent, "view")["id"] });
    expect(strange(sent, read("payloads/BlockActionPayload.json"))).toEqual([]);
  });

  it("for a submitted form", async () => {
    const sent = await heardAfter({ as: "U0SENDER", do: "submit", viewId: await openForm(), state: {} });
    // The skeleton leaves this one out; Slack's reference of the payload has it.
    expect(strange(sent, read("payloads/ViewSubmissionPayload.json"))).toEqual(["/response_urls"]);
  });

  it("for a closed form", async () => {
    const sent = await heardAfter({ as: "U0SENDER", do: "close", viewId: await openForm() });
    const real = { ...read("payloads/ViewClosedPayload.json"), is_cleared: false };
    expect(strange(sent, real)).toEqual([]);
  });
});

describe.skipIf(!present)(
  `what the sandbox tells of shortcuts and files has Slack's own shape (needs ${material})`,
  () => {
    const shortcut = { name: "Check", type: "message", callbackId: "check", description: "Checks" } as const;
    const fileScopes = ["commands", "chat:write", "files:read", "files:write"];
    // The skeletons leave these out; Slack's own payloads of mails, as published by people who receive them, have them.
    const ofMails = ["from", "to", "cc", "attachments"].map((key) => `/message/files/${key}`);

    it("for a shortcut on a message with a file, and on a forwarded mail", async () => {
      const shop = await openBench({ scopes: fileScopes, shortcuts: [shortcut] });
      const ear = await openLine(await newLink(shop.sandbox));
      const use = async (ts: string): Promise<Json> => {
        await shop.sandbox.act({ as: "U0SENDER", do: "message-shortcut", callbackId: "check", room: "C0GENERAL", ts });
        return objectIn(ear.heard.at(-1) ?? {}, "payload");
      };
      const files = [shop.sandbox.control.putFile("U0SENDER", "mail.html", "<p>")];
      await shop.sandbox.act({ as: "U0SENDER", do: "say", room: "C0GENERAL", text: "zie", files });
      const said = await use(lastMessage(shop.sandbox, "U0SENDER", "C0GENERAL").ts);
      const real = read("payloads/MessageShortcutPayload.json");
      expect(strange(said, real)).toEqual([]);
      expect(Object.keys(real).filter((key) => !(key in said))).toEqual([]);
      const mail = { from: { address: "a@b.nl" }, subject: "S", text: "T" };
      const { ts } = shop.sandbox.control.forwardMail("C0GENERAL", mail);
      expect(strange(await use(ts), real)).toEqual(ofMails);
      ear.socket.terminate();
      await shop.sandbox.close();
    });

    it("to files.info, files.getUploadURLExternal and files.completeUploadExternal", async () => {
      const shop = await openBench({ scopes: fileScopes });
      const info = objectIn(read("methods/files.info.json"), "examples");
      const known = { ...objectIn(objectIn(objectIn(info, "success"), "example"), "file"), ...skeletonFile() };
      const announced = await answerTo(shop.web.files.getUploadURLExternal({ filename: "a.txt", length: 3 }));
      const { response_metadata: _, ...own } = announced;
      expect(strange(own, read("responses/files.getUploadURLExternal.json"))).toEqual([]);
      await fetch(String(announced["upload_url"]), { method: "POST", body: "abc" });
      const files = JSON.stringify([{ id: announced["file_id"] }]);
      const completed = await answerTo(shop.web.apiCall("files.completeUploadExternal", { files }));
      const { response_metadata: __, ...answer } = completed;
      const skeleton = read("responses/files.completeUploadExternal.json");
      // Slack says of a file which bot put it there, in the payload of a message as well as here.
      expect(strange(answer, skeleton)).toEqual(["/files/bot_id"]);
      const { file } = await shop.web.files.info({ file: String(announced["file_id"]) });
      expect(strange(file, known)).toEqual([]);
      await shop.sandbox.close();
    });

    function skeletonFile(): Json {
      const message = objectIn(read("payloads/MessageShortcutPayload.json"), "message");
      const [file] = listIn(message, "files");
      return isJson(file) ? file : {};
    }
  },
);

describe.skipIf(!present)(`what the sandbox answers has Slack's own shape (needs ${material})`, () => {
  it.each<readonly [string, Json]>([
    ["auth.test", {}],
    ["bots.info", { bot: "B0SANDBOX" }],
    ["chat.postEphemeral", { channel: "C0GENERAL", user: "U0SENDER", text: "x" }],
    ["conversations.info", { channel: "C0GENERAL", include_num_members: true }],
    ["conversations.members", { channel: "C0GENERAL" }],
    ["usergroups.list", { include_users: true }],
    ["usergroups.users.list", { usergroup: "S0LEGAL" }],
    ["users.info", { user: "U0OUT", include_locale: true }],
  ])("to %s", async (method, args) => {
    const answer = await answerTo(bench.web.apiCall(method, args));
    const { response_metadata: _, ...own } = answer;
    expect(own["ok"]).toBe(true);
    expect(strange(own, read(`responses/${method}.json`))).toEqual([]);
  });

  it("to apps.connections.open, views.open, chat.getPermalink and chat.delete", async () => {
    const opened = await clientFor(bench.sandbox, bench.sandbox.appToken).apps.connections.open({});
    expect(strange({ url: opened.url }, read("responses/apps.connections.open.json"))).toEqual([]);
    const { trigger_id: trigger } = await heardAfter(command);
    const { view } = await bench.web.views.open({ trigger_id: String(trigger), view: form });
    expect(strange({ view }, read("responses/views.open.json"))).toEqual([]);
    const { ts } = await bench.web.chat.postMessage({ channel: "C0GENERAL", text: "x" });
    const place = { channel: "C0GENERAL", ts: String(ts) };
    const { permalink, channel } = await bench.web.chat.getPermalink({ ...place, message_ts: String(ts) });
    expect(strange({ permalink, channel }, read("responses/chat.getPermalink.json"))).toEqual([]);
    const deleted = await bench.web.chat.delete(place);
    expect(strange({ channel: deleted.channel, ts: deleted.ts }, read("responses/chat.delete.json"))).toEqual([]);
  });

  it.each(refusals)("when it refuses $method with $error because $when", ({ method, error }) => {
    const known = Object.keys(objectIn(read(`methods/${method}.json`), "errors"));
    expect([...known, ...common]).toContain(error);
  });

  it("when it asks for a scope", async () => {
    const bare = await openBench({ scopes: [] });
    for (const method of ["chat.postMessage", "chat.update", "users.info", "usergroups.users.list", "bots.info"]) {
      const { needed } = await answerTo(bare.web.apiCall(method, { channel: "C0GENERAL" }));
      const scope = listIn(objectIn(read(`methods/${method}.json`), "scope"), "bot");
      expect([method, needed]).toEqual([method, scope.join(",")]);
    }
    await bare.sandbox.close();
  });
});
