import { randomBytes } from "node:crypto";
import type { Clock } from "./clock.ts";
import { limits } from "./limits.ts";

/** The right to open one form on someone's screen, for three seconds. */
interface Trigger {
  readonly person: string;
  /** The form in which it arose; null when it arose elsewhere. */
  readonly viewId: string | null;
}

/** The right to answer where something happened, a few times within half an hour. */
export interface Reply {
  readonly room: string;
  readonly person: string;
  /** The message that was clicked; null for a slash command. */
  readonly messageTs: string | null;
}

/** The short-lived rights that come with every payload. */
export interface Grants {
  newTrigger(trigger: Trigger): string;
  /** Makes the next triggers worthless from the start. */
  expireNext(times: number): void;
  /** Uses a trigger up, or says in Slack's words why that cannot be. */
  exchange(id: unknown):
    | { readonly is: "exchanged"; readonly trigger: Trigger }
    | {
        readonly is: "refused";
        readonly because: "invalid_trigger_id" | "expired_trigger_id" | "exchanged_trigger_id";
      };
  /** The secret part of a new response_url. */
  newReply(reply: Reply): string;
  /** Uses a response_url once, or says why that cannot be. */
  spend(
    secret: string,
  ):
    | { readonly is: "granted"; readonly reply: Reply }
    | { readonly is: "refused"; readonly because: "no_such_url" | "expired_url" | "used_url" };
}

/** An empty book of rights. */
export function openGrants(clock: Clock): Grants {
  const triggers = new Map<string, { readonly trigger: Trigger; readonly until: number; used: boolean }>();
  const replies = new Map<string, { readonly reply: Reply; readonly until: number; left: number }>();
  let expiring = 0;
  return {
    newTrigger(trigger) {
      const id = `${triggers.size + 1}.${clock.now()}.${randomBytes(16).toString("hex")}`;
      const isLive = expiring === 0;
      expiring = Math.max(0, expiring - 1);
      const until = isLive ? clock.now() + limits.timing.triggerMilliseconds : -1;
      triggers.set(id, { trigger, until, used: false });
      return id;
    },
    expireNext(times) {
      expiring += times;
    },
    exchange(id) {
      const known = typeof id === "string" ? triggers.get(id) : undefined;
      if (known === undefined) {
        return { is: "refused", because: "invalid_trigger_id" };
      }
      if (known.used) {
        return { is: "refused", because: "exchanged_trigger_id" };
      }
      if (clock.now() > known.until) {
        return { is: "refused", because: "expired_trigger_id" };
      }
      known.used = true;
      return { is: "exchanged", trigger: known.trigger };
    },
    newReply(reply) {
      const secret = randomBytes(18).toString("base64url");
      const until = clock.now() + limits.timing.responseUrlMinutes * 60_000;
      replies.set(secret, { reply, until, left: limits.timing.responseUrlUses });
      return secret;
    },
    spend(secret) {
      const known = replies.get(secret);
      if (known === undefined) {
        return { is: "refused", because: "no_such_url" };
      }
      if (clock.now() > known.until) {
        return { is: "refused", because: "expired_url" };
      }
      if (known.left === 0) {
        return { is: "refused", because: "used_url" };
      }
      known.left -= 1;
      return { is: "granted", reply: known.reply };
    },
  };
}
