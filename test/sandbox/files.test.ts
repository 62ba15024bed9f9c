import type { App } from "@slack/bolt";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import {
  type Bench,
  boltFor,
  answerTo,
  clientFor,
  errorOf,
  lastMessage,
  openBench,
  roomOf,
  scopes,
} from "./support.ts";

let bench: Bench;
let app: App;

const withFileScopes = [...scopes, "files:read", "files:write"];

beforeEach(async () => {
  bench = await openBench({ scopes: withFileScopes });
  app = boltFor(bench.sandbox);
});

afterEach(async () => {
  await app.stop();
  await bench.sandbox.close();
});

const plain = (text: string) => ({ type: "plain_text" as const, text });

const form = {
  type: "modal" as const,
  callback_id: "draft",
  title: plain("Een mail"),
  submit: plain("Controleer"),
  blocks: [
    {
      type: "input" as const,
      block_id: "mail",
      label: plain("Bestand"),
      element: { type: "file_input" as const, action_id: "files", max_files: 2, filetypes: ["eml", "html"] },
    },
  ],
};

/** The file as the app hears of it in a submitted form. */
interface Heard {
  readonly id: string;
  readonly url_private_download: string;
}

async function openForm(): Promise<string> {
  app.command("/open", async ({ ack, client, command }) => {
    await ack();
    await client.views.open({ trigger_id: command.trigger_id, view: form });
  });
  await app.start();
  await bench.sandbox.act({ as: "U0SENDER", do: "command", room: "C0GENERAL", command: "/open", text: "" });
  return (await bench.sandbox.until(() => bench.sandbox.see("U0SENDER").view)).id;
}

async function submit(viewId: string, ids: readonly string[]): Promise<string> {
  const files = ids.map((id) => ({ id }));
  const state = { mail: { files: { type: "file_input", files } } };
  return (await bench.sandbox.act({ as: "U0SENDER", do: "submit", viewId, state })).is;
}

const errors = () => bench.sandbox.see("U0SENDER").view?.errors;
const put = (name: string, content: string | Uint8Array = "inhoud", as = "U0SENDER") =>
  bench.sandbox.control.putFile(as, name, content);

async function download(url: string, token: string | null = bench.sandbox.botToken): Promise<Response> {
  return fetch(url, { headers: token === null ? {} : { authorization: `Bearer ${token}` } });
}

async function heardFiles(viewId: string, ids: readonly string[]): Promise<readonly Heard[]> {
  const heard = Promise.withResolvers<unknown>();
  app.view("draft", async ({ ack, view }) => {
    await ack();
    heard.resolve(view.state.values["mail"]?.["files"]?.files);
  });
  expect(await submit(viewId, ids)).toBe("acknowledged");
  return (await heard.promise) as readonly Heard[];
}

describe("a file in a form", () => {
  it("reaches the app as Slack's file object, and its bytes with the token", async () => {
    const bytes = Uint8Array.from([0, 255, 13, 10, 200]);
    const id = put("Brief aan klanten.eml", bytes);
    const [file] = await heardFiles(await openForm(), [id]);
    expect(file).toMatchObject({
      id,
      name: "Brief aan klanten.eml",
      title: "Brief aan klanten.eml",
      mimetype: "message/rfc822",
      filetype: "eml",
      size: 5,
      mode: "hosted",
      user: "U0SENDER",
      user_team: "T0SANDBOX",
      is_public: false,
      file_access: "visible",
      url_private: `${bench.sandbox.url}/files-pri/T0SANDBOX-${id}/brief_aan_klanten.eml`,
    });
    const answer = await download(String(file?.url_private_download));
    expect([answer.status, answer.headers.get("content-type")]).toEqual([200, "message/rfc822"]);
    expect(await answer.bytes()).toEqual(bytes);
    expect((await bench.web.files.info({ file: id })).file).toMatchObject({ id, size: 5 });
    expect(bench.sandbox.control.callsTo("url_private")).toMatchObject([{ args: { file: id }, outcome: "ok" }]);
  });

  it("is missing, too many or too big before the app hears of it; its type is not looked at", async () => {
    const viewId = await openForm();
    expect(await submit(viewId, [])).toBe("refused");
    expect(errors()).toEqual({ mail: "Please complete this required field." });
    await submit(viewId, [put("1.eml"), put("2.eml"), put("3.eml")]);
    expect(errors()).toEqual({ mail: "You can add at most 2 files here." });
    await submit(viewId, [put("groot.eml", new Uint8Array(10_485_761))]);
    expect(errors()).toEqual({ mail: "groot.eml is larger than 10 MB." });
    expect(await heardFiles(viewId, [put("foto.png"), put("net.eml", new Uint8Array(10_485_760))])).toHaveLength(2);
  });

  it("that is somebody else's, made up or deleted is not taken", async () => {
    const viewId = await openForm();
    const gone = put("weg.eml");
    await bench.sandbox.act({ as: "U0SENDER", do: "delete-file", file: gone });
    await submit(viewId, [put("ander.eml", "x", "U0LEGAL"), "F0NONE", gone]);
    expect(errors()).toEqual({ mail: "Please complete this required field." });
  });

  it("is unknown to the app while it is not submitted", async () => {
    expect(await errorOf(bench.web.files.info({ file: put("concept.eml") }))).toBe("file_not_found");
  });
});

describe("the address of a file", () => {
  const shared = async (): Promise<{ readonly id: string; readonly url: string }> => {
    const id = put("mail.html", "<p>Beste klant</p>");
    await bench.sandbox.act({ as: "U0SENDER", do: "say", room: "C0GENERAL", text: "", files: [id] });
    return { id, url: String((await bench.web.files.info({ file: id })).file?.url_private_download) };
  };

  it.each([null, "xoxb-guessed"])("answers a login page with a 200 to the token %s", async (token) => {
    const answer = await download((await shared()).url, token);
    expect([answer.status, answer.headers.get("content-type")]).toEqual([200, "text/html; charset=utf-8"]);
    const page = await answer.text();
    expect(page).toContain("Sign in");
    expect(page).not.toContain("Beste klant");
  });

  it("answers the login page without the scope, and where a test keeps the file from the app", async () => {
    const { id, url } = await shared();
    bench.sandbox.control.withholdFile(id);
    expect(await (await download(url)).text()).toContain("Sign in");
    bench.sandbox.control.withholdFile(id, null);
    expect(await (await download(url)).text()).toBe("<p>Beste klant</p>");
    const poor = await openBench({ scopes });
    const file = poor.sandbox.control.putFile("U0SENDER", "a.txt", "geheim");
    await poor.sandbox.act({ as: "U0SENDER", do: "say", room: "C0GENERAL", text: "", files: [file] });
    const answer = await download(
      `${poor.sandbox.url}/files-pri/T0SANDBOX-${file}/download/a.txt`,
      poor.sandbox.botToken,
    );
    expect(await answer.text()).toContain("Sign in");
    await poor.sandbox.close();
  });

  it("is not there once the file is deleted, and fails as a test asks", async () => {
    const { id, url } = await shared();
    bench.sandbox.control.fail("url_private", { is: "server-error" });
    expect((await download(url)).status).toBe(500);
    bench.sandbox.control.deleteFile(id);
    expect((await download(url)).status).toBe(404);
    expect(await errorOf(bench.web.files.info({ file: id }))).toBe("file_deleted");
  });
});

describe("a file in a message", () => {
  it("is seen by everyone in the room, at most ten at once, and only its owner deletes it", async () => {
    const id = put("regels.txt", "regel een\nregel twee");
    const say = { as: "U0SENDER", do: "say", room: "C0GENERAL", text: "zie bijlage" } as const;
    expect((await bench.sandbox.act({ ...say, files: [id] })).is).toBe("acknowledged");
    const seen = () => lastMessage(bench.sandbox, "U0LEGAL", "C0GENERAL");
    expect(seen()).toMatchObject({
      text: "zie bijlage",
      files: [{ id, kind: "Plain Text", preview: "regel een\nregel twee" }],
    });
    const eleven = Array.from({ length: 11 }, (_, index) => put(`${index}.txt`));
    expect((await bench.sandbox.act({ ...say, files: eleven })).is).toBe("refused");
    expect((await bench.sandbox.act({ ...say, as: "U0LEGAL", files: [id] })).is).toBe("refused");
    expect((await bench.sandbox.act({ as: "U0LEGAL", do: "delete-file", file: id })).is).toBe("refused");
    expect((await bench.sandbox.act({ as: "U0SENDER", do: "delete-file", file: id })).is).toBe("acknowledged");
    expect(seen().files).toMatchObject([{ id, isDeleted: true, preview: null }]);
  });

  it("in a room where the app is not is hidden from it, unless the channel is public", async () => {
    const secret = put("geheim.eml", "x", "U0LEGAL");
    const open = put("open.eml", "x", "U0LEGAL");
    await bench.sandbox.act({ as: "U0LEGAL", do: "say", room: "C0SECRET", text: "", files: [secret] });
    await bench.sandbox.act({ as: "U0LEGAL", do: "say", room: "C0OTHER", text: "", files: [open] });
    expect(await errorOf(bench.web.files.info({ file: secret }))).toBe("file_not_found");
    expect((await bench.web.files.info({ file: open })).file).toMatchObject({ is_public: true });
    bench.sandbox.control.withholdFile(open, "access_denied");
    expect(await errorOf(bench.web.files.info({ file: open }))).toBe("access_denied");
  });

  it("may be a mail forwarded to the address of the channel, from Slackbot", async () => {
    const mail = {
      from: "Noor <noor@klant.nl>",
      subject: "Uw pakket",
      text: "Beste klant,\n\n1 < 2",
      room: "C0GENERAL",
    };
    expect((await bench.sandbox.act({ as: "U0SENDER", do: "forward-mail", ...mail })).is).toBe("acknowledged");
    const message = lastMessage(bench.sandbox, "U0LEGAL", "C0GENERAL");
    expect(message).toMatchObject({ user: "USLACKBOT", text: "" });
    const [seen] = message.files;
    expect(seen?.mail).toEqual({ from: "Noor <noor@klant.nl>", subject: "Uw pakket", text: "Beste klant,\n\n1 < 2" });
    const { file } = await bench.web.files.info({ file: String(seen?.id) });
    expect(file).toMatchObject({
      filetype: "email",
      mimetype: "text/html",
      mode: "email",
      subject: "Uw pakket",
      from: [{ name: "Noor", address: "noor@klant.nl", original: "Noor <noor@klant.nl>" }],
      to: [{ address: "general@sandbox.slack.com" }],
      cc: [],
      plain_text: "Beste klant,\n\n1 < 2",
      user: "USLACKBOT",
    });
    const bytes = await download(String(file?.url_private_download));
    expect(await bytes.text()).toBe("<html><body>Beste klant,<br><br>1 &lt; 2</body></html>");
  });

  it("may be a mail that a test has forwarded, with its own HTML", async () => {
    const from = { address: "crm@shop.nl" };
    const given = { from, cc: [{ name: "Baas", address: "baas@shop.nl" }], subject: "S", text: "T", html: "<b>T</b>" };
    const { ts, file } = bench.sandbox.control.forwardMail("C0LEGAL", given);
    expect(lastMessage(bench.sandbox, "U0LEGAL", "C0LEGAL").ts).toBe(ts);
    expect((await bench.web.files.info({ file })).file).toMatchObject({ cc: [{ name: "Baas" }], size: 8 });
  });
});

describe("a file of the app", () => {
  it("goes through filesUploadV2 into a thread, with a comment", async () => {
    const { ts } = await bench.web.chat.postMessage({ channel: "C0LEGAL", text: "kaart" });
    const file = Buffer.from("Onderwerp: Uw pakket\n\nHet komt.");
    const upload = {
      channel_id: "C0LEGAL",
      thread_ts: String(ts),
      filename: "concept.txt",
      title: "Het concept",
      file,
    };
    const answer = await bench.web.filesUploadV2({ ...upload, initial_comment: "*Het* concept" });
    expect(answer).toMatchObject({
      ok: true,
      files: [{ ok: true, files: [{ name: "concept.txt", title: "Het concept" }] }],
    });
    const message = lastMessage(bench.sandbox, "U0LEGAL", "C0LEGAL");
    expect(message).toMatchObject({
      user: "U0APP",
      threadTs: ts,
      text: "*Het* concept",
      files: [{ name: "concept.txt", bytes: file.length, preview: file.toString() }],
    });
    const { file: info } = await bench.web.files.info({ file: String(message.files[0]?.id) });
    expect(await (await download(String(info?.url_private))).text()).toBe(file.toString());
  });

  it("is its own alone when it names no channel, and can be deleted by it once", async () => {
    await bench.web.filesUploadV2({ filename: "los.txt", content: "los" });
    expect(roomOf(bench.sandbox, "U0LEGAL", "C0LEGAL").messages).toEqual([]);
    const [completed] = bench.sandbox.control.callsTo("files.completeUploadExternal");
    const [{ id = "" } = {}]: readonly { readonly id?: string }[] = JSON.parse(String(completed?.args["files"]));
    expect(await errorOf(bench.web.files.delete({ file: id }))).toBeUndefined();
    expect(await errorOf(bench.web.files.delete({ file: id }))).toBe("file_deleted");
    expect(await errorOf(bench.web.files.delete({ file: "F0NONE" }))).toBe("file_not_found");
  });

  it("takes its bytes once, exactly as many as announced, and appears once", async () => {
    const announced = await bench.web.files.getUploadURLExternal({ filename: "a.txt", length: 3 });
    const send = async (body: string) => (await fetch(String(announced.upload_url), { method: "POST", body })).status;
    const complete = { files: JSON.stringify([{ id: announced.file_id }]), channel_id: "C0LEGAL" };
    const finish = async () => errorOf(bench.web.apiCall("files.completeUploadExternal", complete));
    expect(await finish()).toBe("file_not_found");
    expect([await send("vier"), await send("abc"), await send("abc")]).toEqual([400, 200, 400]);
    expect(await finish()).toBeUndefined();
    expect(await finish()).toBe("file_not_found");
    expect(lastMessage(bench.sandbox, "U0LEGAL", "C0LEGAL").files).toMatchObject([{ name: "a.txt" }]);
  });

  it.each([
    ["C0NOWHERE", "channel_not_found"],
    ["#legal", "channel_not_found"],
    ["U0SENDER", "channel_not_found"],
    ["C0SECRET", "channel_not_found"],
    ["C0OTHER", "not_in_channel"],
  ])("does not go to %s: %s", async (channel_id, error) => {
    const announced = await bench.web.files.getUploadURLExternal({ filename: "a.txt", length: 3 });
    await fetch(String(announced.upload_url), { method: "POST", body: "abc" });
    const files = JSON.stringify([{ id: announced.file_id }]);
    expect(await errorOf(bench.web.apiCall("files.completeUploadExternal", { files, channel_id }))).toBe(error);
  });

  it("needs the scopes for files", async () => {
    const poor = await openBench({ scopes });
    const web = clientFor(poor.sandbox, poor.sandbox.botToken);
    expect(await answerTo(web.files.info({ file: "F1" }))).toMatchObject({
      error: "missing_scope",
      needed: "files:read",
    });
    const announce = web.files.getUploadURLExternal({ filename: "a", length: 1 });
    expect(await answerTo(announce)).toMatchObject({ error: "missing_scope", needed: "files:write" });
    await poor.sandbox.close();
  });

  it("of no length at all is not announced", async () => {
    const announce = { filename: "a.txt", length: 0 };
    expect(await errorOf(bench.web.files.getUploadURLExternal(announce))).toBe("missing_argument");
  });
});
