import { readFile } from "node:fs/promises";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { readAct } from "../../src/sandbox/read-act.ts";
import type { Act, ActAnswer, SandboxFile, SandboxMessage, Sight } from "../../src/sandbox/contract.ts";

/** A server that gives the page fixed sights and writes down what is done in it. */
export interface Fixture {
  readonly url: string;
  readonly acts: Act[];
  /** What each person sees; change it and call `changed`. */
  readonly sights: Map<string, Sight>;
  /** What the next acts are answered; a promise keeps an act under way until it is kept. */
  readonly answers: (ActAnswer | Promise<ActAnswer>)[];
  /** The next files that are put there wait for this. */
  readonly uploads: Promise<void>[];
  /** Starts again with what each person sees now, as if nothing had happened. */
  restart(start: readonly Sight[]): void;
  show(as: string, change: Partial<Sight>): void;
  /** The latest act of a kind, awaited when there was none yet. */
  act<Kind extends Act["do"]>(kind: Kind): Promise<Extract<Act, { do: Kind }>>;
  close(): Promise<void>;
}

const guards = {
  "content-security-policy":
    "default-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; object-src 'none'",
  "x-content-type-options": "nosniff",
};
const types: Readonly<Record<string, string>> = {
  html: "text/html; charset=utf-8",
  css: "text/css; charset=utf-8",
  js: "text/javascript; charset=utf-8",
  svg: "image/svg+xml",
};
const acknowledged: ActAnswer = { is: "acknowledged", why: null };

/** Opens the fixture server on 127.0.0.1 with what each person sees. */
export async function openFixture(start: readonly Sight[]): Promise<Fixture> {
  const sights = new Map<string, Sight>();
  const acts: Act[] = [];
  const answers: Fixture["answers"] = [];
  const uploads: Promise<void>[] = [];
  const lines = new Set<ServerResponse>();
  let waiting: (() => void)[] = [];

  const takeAct = async (request: IncomingMessage, response: ServerResponse) => {
    let body = "";
    for await (const chunk of request) body += String(chunk);
    const act = readAct(JSON.parse(body));
    if (act === null) throw new Error(`The page sent what is no act: ${body}`);
    acts.push(act);
    const woken = waiting;
    waiting = [];
    for (const wake of woken) wake();
    sendJson(response, act.do === "reload" ? acknowledged : await (answers.shift() ?? acknowledged));
  };
  const restart: Fixture["restart"] = (people) => {
    sights.clear();
    for (const sight of people) sights.set(sight.me, sight);
    acts.length = 0;
    answers.length = 0;
    uploads.length = 0;
    waiting = [];
  };
  restart(start);
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? "/", "http://fixture");
    if (url.pathname === "/_sandbox/act") void takeAct(request, response);
    else if (url.pathname === "/_sandbox/file") void takeFile(url, uploads.shift(), request, response);
    else if (url.pathname === "/_sandbox/sight")
      sendJson(response, sights.get(url.searchParams.get("as") ?? "") ?? [...sights.values()][0]);
    else if (url.pathname === "/_sandbox/changes") {
      response.writeHead(200, { "content-type": "text/event-stream" }).flushHeaders();
      lines.add(response);
      request.on("close", () => lines.delete(response));
    } else void sendFile(url.pathname, response);
  });
  const url = await new Promise<string>((resolve) => {
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      resolve(`http://127.0.0.1:${typeof address === "object" && address !== null ? address.port : 0}`);
    });
  });
  return {
    url,
    acts,
    sights,
    answers,
    uploads,
    restart,
    show(as, change) {
      const before = sights.get(as);
      if (before === undefined) throw new Error(`The fixture has nobody called ${as}.`);
      sights.set(as, { ...before, ...change });
      for (const line of lines) line.write("data: changed\n\n");
    },
    async act<Kind extends Act["do"]>(kind: Kind) {
      const isWanted = (act: Act): act is Extract<Act, { do: Kind }> => act.do === kind;
      for (;;) {
        const done = acts.findLast(isWanted);
        if (done !== undefined) return done;
        await new Promise<void>((wake) => waiting.push(wake));
      }
    },
    close: async () => {
      await new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      });
    },
  };
}

async function takeFile(
  { searchParams: words }: URL,
  until: Promise<void> | undefined,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  let bytes = 0;
  for await (const chunk of request) bytes += Buffer.from(chunk).length;
  await until;
  const name = words.get("name") ?? "";
  sendJson(response, aFile({ id: `F-${name}`, name, bytes, user: words.get("as") ?? "" }));
}

function sendJson(response: ServerResponse, body: unknown): void {
  response.writeHead(200, { ...guards, "content-type": "application/json" }).end(JSON.stringify(body));
}

async function sendFile(path: string, response: ServerResponse): Promise<void> {
  const name = path === "/" ? "index.html" : path.slice(1);
  try {
    const content = await readFile(new URL(`../../src/sandbox/page/${name}`, import.meta.url));
    const type = types[name.split(".").at(-1) ?? ""] ?? "application/octet-stream";
    response.writeHead(200, { ...guards, "content-type": type, "cache-control": "max-age=600" }).end(content);
  } catch {
    response.writeHead(404).end("not found");
  }
}

const people: Sight["people"] = [
  { id: "U0APP", team: "T0HOME", name: "servicemail", title: "", kind: "bot", locale: "nl-NL" },
  { id: "U0SANNE", team: "T0HOME", name: "Sanne de Wit", title: "Sender, CRM", kind: "member", locale: "nl-NL" },
  { id: "U0LARS", team: "T0HOME", name: "Lars Bakker", title: "Lawyer", kind: "member", locale: "nl-NL" },
  { id: "U0OTTO", team: "T0OTHER", name: "Otto Outsider", title: "Agency", kind: "outsider", locale: "en-GB" },
];

/** A text file of Sanne's, unless it says otherwise. */
export function aFile(file: Partial<SandboxFile> & { readonly id: string }): SandboxFile {
  const empty = { name: "letter.txt", kind: "Plain Text", bytes: 6, user: "U0SANNE", isDeleted: false };
  return { ...empty, preview: null, mail: null, ...file };
}

/** A message of the app, unless it says otherwise. */
export function aMessage(message: Partial<SandboxMessage> & { readonly ts: string }): SandboxMessage {
  const empty = { user: "U0APP", text: "", blocks: [], files: [], threadTs: null, edited: false, ephemeral: false };
  return { ...empty, ...message };
}

/** What Sanne sees: two channels and her messages with the app, with these messages in #mailings. */
export function aSight(messages: readonly SandboxMessage[], change: Partial<Sight> = {}): Sight {
  const everyone = ["U0APP", "U0SANNE", "U0LARS"];
  const room = { is: "channel" as const, archived: false, members: everyone, messages: [] };
  return {
    me: "U0SANNE",
    people,
    rooms: [
      { ...room, id: "C0MAIL", name: "mailings", messages },
      { ...room, id: "C0LEGAL", name: "legal", members: ["U0APP", "U0LARS"] },
      { ...room, id: "C0OLD", name: "old-campaigns", archived: true },
      { ...room, id: "D0SANNE", name: "servicemail", is: "dm", members: ["U0APP", "U0SANNE"] },
    ],
    view: null,
    notices: [],
    shortcuts: [],
    examples: [
      {
        title: "Parcel sent",
        command: "/servicemail check Onderwerp: Je pakket is onderweg\n\nJe pakket komt morgen.",
      },
      { title: "25% off", command: "/servicemail check Alleen vandaag 25% korting!" },
    ],
    ...change,
  };
}

/** What Lars sees of the same workspace. */
export function asLars(sight: Sight): Sight {
  return { ...sight, me: "U0LARS", rooms: sight.rooms.filter((room) => room.id !== "D0SANNE"), view: null };
}
