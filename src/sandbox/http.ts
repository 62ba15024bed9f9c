import type { IncomingMessage, ServerResponse } from "node:http";

const mostBytes = 4_000_000;
const loopback = /^(?:127\.0\.0\.1|localhost|\[::1\])(?::\d+)?$/iu;

/** The whole body of a request as text; null when it is bigger than Slack would take. */
export async function readBody(request: IncomingMessage): Promise<string | null> {
  const bytes = await readBytes(request, mostBytes);
  return bytes === null ? null : new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
}

/** The whole body of a request; null when it is bigger than `most`. */
export async function readBytes(request: IncomingMessage, most: number): Promise<Uint8Array<ArrayBuffer> | null> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request) {
    const bytes = Buffer.from(part);
    size += bytes.length;
    if (size > most) {
      return null;
    }
    parts.push(bytes);
  }
  return new Uint8Array(Buffer.concat(parts));
}

/** Answers with JSON. */
export function sendJson(
  response: ServerResponse,
  status: number,
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
): void {
  const always = { "content-type": "application/json; charset=utf-8", "cache-control": "no-store" };
  response.writeHead(status, { ...always, ...headers }).end(JSON.stringify(body));
}

/** Answers with a line of text. */
export function sendText(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { "content-type": "text/plain; charset=utf-8", "cache-control": "no-store" }).end(text);
}

/** Whether a request was addressed to this machine by name: a page elsewhere cannot make a browser say that. */
export function isForLoopback(request: IncomingMessage): boolean {
  return loopback.test(request.headers.host ?? "");
}
