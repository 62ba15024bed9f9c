import { expect, test } from "vitest";
import { within } from "../../src/slack/within.ts";

/** A stream of chunks of ten bytes that says how many were asked of it. */
function stream(chunks: number) {
  const given = { chunks: 0 };
  const body = new ReadableStream<Uint8Array>(
    {
      pull(controller) {
        if (given.chunks === chunks) return controller.close();
        given.chunks += 1;
        controller.enqueue(new Uint8Array(10).fill(given.chunks));
      },
    },
    { highWaterMark: 0 },
  );
  return { body, given };
}

test("a stream within the limit is read whole, the last byte included", async () => {
  const read = await within(stream(3).body, 30);
  expect(read).toEqual(Uint8Array.from([...Array(10).fill(1), ...Array(10).fill(2), ...Array(10).fill(3)]));
});

test("a stream that turns out longer than it may be is let go of at that byte, however much is to come", async () => {
  const { body, given } = stream(1000);
  expect(await within(body, 29)).toBeNull();
  expect(given.chunks).toBe(3);
});
