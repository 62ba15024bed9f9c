import { request } from "node:http";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type Bench, openBench } from "./support.ts";

let bench: Bench;

beforeEach(async () => {
  bench = await openBench({ examples: [{ title: "Vertraging", command: "/check pakket vertraagd" }] });
});

afterEach(async () => bench.sandbox.close());

/** The cookie a browser has after it opened the address with the key. */
async function cookie(): Promise<string> {
  const opened = await fetch(bench.sandbox.pageUrl, { redirect: "manual" });
  return opened.headers.get("set-cookie")?.split(";")[0] ?? "";
}

async function get(path: string, headers: Record<string, string> = {}): Promise<Response> {
  return fetch(`${bench.sandbox.url}${path}`, { headers });
}

const say = JSON.stringify({ as: "U0SENDER", do: "say", room: "C0GENERAL", text: "hoi" });

async function act(body: string, headers: Record<string, string>): Promise<Response> {
  return fetch(`${bench.sandbox.url}/_sandbox/act`, { method: "POST", headers, body });
}

describe("the page of the sandbox", () => {
  it("swaps the key in the address for a cookie that no script and no other site can use", async () => {
    const opened = await fetch(bench.sandbox.pageUrl, { redirect: "manual" });
    expect(opened.status).toBe(303);
    expect(opened.headers.get("location")).toBe("/");
    expect(opened.headers.get("set-cookie")).toMatch(/^sandbox_\d+=[\w-]{24}; HttpOnly; SameSite=Strict; Path=\/$/u);
  });

  it.each(["/", "/main.js", "/_sandbox/sight?as=U0SENDER", "/_sandbox/changes", "/_sandbox/traffic", "/?key=guessed"])(
    "refuses %s to whoever lacks the key",
    async (path) => {
      expect((await get(path)).status).toBe(403);
      expect((await get(path, { cookie: "sandbox_1=guessed" })).status).toBe(403);
    },
  );

  it("refuses an act without the key, and one that is no JSON", async () => {
    expect((await act(say, { "content-type": "application/json" })).status).toBe(403);
    expect((await act(say, { "content-type": "text/plain", cookie: await cookie() })).status).toBe(400);
    expect((await act("{}", { "content-type": "application/json", cookie: await cookie() })).status).toBe(400);
    expect(bench.sandbox.see("U0SENDER").rooms.flatMap(({ messages }) => messages)).toEqual([]);
  });

  it("does what a person does and shows what they see", async () => {
    const headers = { "content-type": "application/json", cookie: await cookie() };
    expect(await (await act(say, headers)).json()).toEqual({ is: "acknowledged", why: null });
    const sight = await (await get("/_sandbox/sight?as=U0LEGAL", headers)).json();
    expect(sight).toEqual(bench.sandbox.see("U0LEGAL"));
    expect(sight).toMatchObject({ examples: [{ title: "Vertraging" }] });
    expect((await get("/_sandbox/sight?as=U0NOBODY", headers)).status).toBe(404);
    expect(await (await get("/_sandbox/sight", headers)).json()).toMatchObject({ me: "U0SENDER" });
  });

  it("hears of every change", async () => {
    const stream = await get("/_sandbox/changes", { cookie: await cookie() });
    expect(stream.headers.get("content-type")).toBe("text/event-stream");
    const reader = stream.body?.pipeThrough(new TextDecoderStream()).getReader();
    expect((await reader?.read())?.value).toBe("data: changed\n\n");
    bench.sandbox.control.archive("C0GENERAL");
    expect((await reader?.read())?.value).toBe("data: changed\n\n");
    await reader?.cancel();
  });

  it("lists what passed, without a token in it", async () => {
    await bench.web.auth.test();
    const passed = await (await get("/_sandbox/traffic", { cookie: await cookie() })).text();
    expect(passed).toContain('"what":"auth.test","outcome":"ok"');
    expect(passed).not.toContain("xoxb");
  });

  it("is there for a browser", async () => {
    const page = await get("/", { cookie: await cookie() });
    expect([page.status, page.headers.get("content-type")]).toEqual([200, "text/html; charset=utf-8"]);
  });

  it("loads nothing from elsewhere and cannot be framed", async () => {
    const answer = await get("/_sandbox/sight", { cookie: await cookie() });
    const policy = answer.headers.get("content-security-policy");
    expect(policy).toContain("default-src 'self'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(answer.headers.get("x-content-type-options")).toBe("nosniff");
  });

  it.each(["/../sandbox.ts", "/..%2fsandbox.ts", "/page/index.html", "/tsconfig.json", "/.env", "/nothing.js"])(
    "gives no file %s",
    async (path) => {
      expect((await raw(path, { cookie: await cookie() })).status).toBe(404);
    },
  );

  it("answers only when it is addressed as this machine", async () => {
    expect((await raw("/", { host: "evil.example", cookie: await cookie() })).status).toBe(403);
    expect((await raw("/api/auth.test", { host: "evil.example" })).status).toBe(403);
    expect((await raw("/api/auth.test", { host: "127.0.0.1.evil.example" })).status).toBe(403);
    const { port } = new URL(bench.sandbox.url);
    expect((await raw("/api/auth.test", { host: `localhost:${port}` })).status).toBe(405);
  });
});

describe("a file in the page", () => {
  const bytes = { "content-type": "application/octet-stream" };
  const put = async (
    as: string,
    headers: Record<string, string>,
    body: string | Uint8Array<ArrayBuffer> = "<p>hoi</p>",
  ) => fetch(`${bench.sandbox.url}/_sandbox/file?as=${as}&name=mail.html`, { method: "POST", headers, body });

  it("is taken from whoever holds the key, for someone who can act, as bare bytes", async () => {
    const key = await cookie();
    const taken = await put("U0SENDER", { ...bytes, cookie: key });
    expect(await taken.json()).toMatchObject({ name: "mail.html", bytes: 10, user: "U0SENDER", preview: "<p>hoi</p>" });
    expect((await put("U0SENDER", bytes)).status).toBe(403);
    expect((await put("U0SENDER", { "content-type": "text/plain", cookie: key })).status).toBe(400);
    for (const nobody of ["U0NOBODY", "U0GONE", "U0APP", ""]) {
      expect((await put(nobody, { ...bytes, cookie: key })).status).toBe(400);
    }
    expect((await put("U0SENDER", { ...bytes, cookie: key }, "")).status).toBe(400);
  });

  it("that is bigger than the sandbox takes is not kept", async () => {
    const answer = await put("U0SENDER", { ...bytes, cookie: await cookie() }, new Uint8Array(50_000_001));
    expect(answer.status).toBe(413);
  });

  it("is given to those who see it, to save and not to open", async () => {
    const headers = { cookie: await cookie() };
    const id = bench.sandbox.control.putFile("U0LEGAL", "brief <1>.html", "<script>alert(1)</script>");
    const fetchAs = async (as: string) => get(`/_sandbox/file?as=${as}&file=${id}`, headers);
    expect((await fetchAs("U0SENDER")).status).toBe(404);
    await bench.sandbox.act({ as: "U0LEGAL", do: "say", room: "C0GENERAL", text: "", files: [id] });
    const answer = await fetchAs("U0SENDER");
    expect(answer.headers.get("content-type")).toBe("application/octet-stream");
    expect(answer.headers.get("content-disposition")).toBe("attachment; filename*=UTF-8''brief%20%3C1%3E.html");
    expect(answer.headers.get("content-security-policy")).toContain("sandbox");
    expect(await answer.text()).toBe("<script>alert(1)</script>");
    expect((await fetchAs("U0OUT")).status).toBe(404);
    expect((await get(`/_sandbox/file?as=U0LEGAL&file=${id}`)).status).toBe(403);
    bench.sandbox.control.deleteFile(id);
    expect((await fetchAs("U0LEGAL")).status).toBe(404);
  });
});

/** A request whose path and Host header arrive exactly as given. */
async function raw(path: string, headers: Record<string, string>): Promise<{ readonly status: number | undefined }> {
  const { hostname, port } = new URL(bench.sandbox.url);
  return new Promise((resolve, reject) => {
    request({ hostname, port, path, headers }, (answer) => {
      answer.resume();
      resolve({ status: answer.statusCode });
    })
      .on("error", reject)
      .end();
  });
}
