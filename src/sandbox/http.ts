import type { IncomingMessage, ServerResponse } from "node:http";

const mostBytes = 4_000_000;
const loopback = /^(?:127\.0\.0\.1|localhost|\[::1\])(?::\d+)?$/iu;

/** The whole body of a request as text; null when it is bigger than Slack would take. */
export async function readBody(request: IncomingMessage): Promise<string | null> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request) {
    const bytes = Buffer.from(part);
    size += bytes.length;
    if (size > mostBytes) {
      return null;
    }
    parts.push(bytes);
  }
  return Buffer.concat(parts).toString("utf8");
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
