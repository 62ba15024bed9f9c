import { createHash } from "node:crypto";

const feed = 0x0a;
const carriage = 0x0d;

/**
 * SHA-256 (lower-case hex) over what an attachment holds. In texts and forwarded mails line endings count as LF and those
 * at the very end do not count, because a mail that carries them unencoded changes both on its way.
 */
export function attachmentDigest(type: string, content: Uint8Array): string {
  const isText = /^(?:text|message)\//i.test(type);
  return createHash("sha256")
    .update(isText ? unix(content) : content)
    .digest("hex");
}

function unix(content: Uint8Array): Uint8Array {
  const kept = new Uint8Array(content.length);
  let length = 0;
  for (const [at, byte] of content.entries()) {
    if (byte === carriage && content[at + 1] === feed) continue;
    kept[length++] = byte === carriage ? feed : byte;
  }
  while (kept[length - 1] === feed) length--;
  return kept.subarray(0, length);
}
