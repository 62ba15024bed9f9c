/** @import { SandboxFile } from "../contract.ts" */

/** @typedef {{ readonly is: "there", readonly file: SandboxFile } | { readonly is: "refused", readonly why: string }} Uploaded */

/**
 * Hands a file of this computer to the sandbox, where it belongs to one person until they send it.
 * @param {string} as
 * @param {File} file
 * @returns {Promise<Uploaded>}
 */
export async function upload(as, file) {
  const words = new URLSearchParams({ as, name: file.name });
  try {
    const answer = await fetch(`_sandbox/file?${words}`, {
      method: "POST",
      headers: { "content-type": "application/octet-stream" },
      body: file,
    });
    if (answer.ok) return { is: "there", file: await answer.json() };
    return { is: "refused", why: refusal(file, answer.status) };
  } catch {
    // A folder that was dropped, or a file that has gone, cannot be read either.
    return { is: "refused", why: `${file.name} could not be read, or the sandbox does not answer.` };
  }
}

/**
 * @param {File} file
 * @param {number} status
 */
function refusal(file, status) {
  if (status === 413) return `${file.name} is larger than this sandbox takes.`;
  return file.size === 0 ? `${file.name} is empty.` : `The sandbox did not take ${file.name} (${status}).`;
}

/**
 * A number of bytes as people write it.
 * @param {number} bytes
 */
export function sizeOf(bytes) {
  if (bytes < 1000) return `${bytes} bytes`;
  return bytes < 1_000_000 ? `${Math.round(bytes / 1000)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}
