import { randomBytes } from "node:crypto";
import type { StoredFile } from "./files.ts";

/** A file that the app has announced: it may send the bytes once, and have it appear once. */
interface Announced {
  readonly name: string;
  readonly length: number;
  readonly place: Pick<StoredFile, "id" | "url">;
  bytes: Uint8Array | null;
}

/** The files that the app has announced and not yet completed. */
export interface Uploads {
  /** The secret part of the address to send the bytes to. */
  announce(file: Omit<Announced, "bytes">): string;
  /** Takes the bytes, or says why not. */
  take(secret: string, bytes: Uint8Array): "taken" | "no_such_upload" | "length_mismatch";
  /** The announced file whose bytes have come; null when there is none by that id. */
  ready(id: unknown): (Announced & { readonly bytes: Uint8Array }) | null;
  forget(id: string): void;
}

/** Nothing announced yet. */
export function openUploads(): Uploads {
  const announced = new Map<string, Announced>();
  return {
    announce(file) {
      const secret = randomBytes(18).toString("base64url");
      announced.set(secret, { ...file, bytes: null });
      return secret;
    },
    take(secret, bytes) {
      const file = announced.get(secret);
      if (file === undefined || file.bytes !== null) {
        return "no_such_upload";
      }
      if (file.length !== bytes.length) {
        return "length_mismatch";
      }
      file.bytes = bytes;
      return "taken";
    },
    ready(id) {
      const file = [...announced.values()].find(({ place }) => place.id === id);
      return file === undefined || file.bytes === null ? null : { ...file, bytes: file.bytes };
    },
    forget(id) {
      for (const [secret, { place }] of announced) {
        if (place.id === id) {
          announced.delete(secret);
        }
      }
    },
  };
}
