import type { Effect, EffectKind, Store } from "../review/store.ts";
import type { Log } from "./log.ts";

/** Carries out one effect; throws when it did not work, and is then tried again later. */
export type Perform = (effect: Effect) => Promise<void>;

/** The worker that delivers what the store says must still be told. */
export interface Delivery {
  /** Looks for work now. */
  wake(): void;
  /** Stops taking work and resolves when what is under way has ended. */
  stop(): Promise<void>;
}

/** Effects under way at most at one time. */
const atOnce = 8;

/** The longest wait before another try, in milliseconds. */
const longest = 3_600_000;

/** Starts delivering from the outbox: lanes in order and side by side, each effect until it succeeds. */
export function startDelivery(given: {
  readonly store: Store;
  readonly perform: Readonly<Record<EffectKind, Perform>>;
  readonly now: () => Date;
  readonly every: number;
  readonly log: Log;
}): Delivery {
  const { store, perform, now, every, log } = given;
  const busy = new Map<string, Promise<void>>();
  const state = { stopped: false, again: false };
  let looking: Promise<void> | null = null;

  const carryOut = async (effect: Effect): Promise<void> => {
    try {
      await perform[effect.kind](effect);
      await store.delivered(effect.id, now().toISOString());
    } catch (cause) {
      const wait = Math.min(longest, 1000 * 2 ** Math.min(effect.attempts, 12));
      const { review, kind, attempts } = effect;
      log.warn({ review, kind, attempts, cause: String(cause) }, "not delivered yet");
      await store.postponed(effect.id, new Date(now().getTime() + wait).toISOString(), String(cause));
    }
  };
  const look = async (): Promise<void> => {
    const due = await store.dueEffects(now().toISOString(), atOnce * 4);
    for (const effect of due) {
      if (state.stopped || busy.size >= atOnce || busy.has(effect.lane)) continue;
      const work = carryOut(effect)
        .catch((cause: unknown) =>
          log.error({ effect: effect.id, cause: String(cause) }, "the outbox could not be kept"),
        )
        .finally(() => {
          busy.delete(effect.lane);
          wake();
        });
      busy.set(effect.lane, work);
    }
  };
  const wake = (): void => {
    state.again = true;
    looking ??= (async () => {
      while (state.again && !state.stopped) {
        state.again = false;
        await look();
      }
    })()
      .catch((cause: unknown) => log.error({ cause: String(cause) }, "the outbox could not be read"))
      .finally(() => {
        looking = null;
      });
  };
  const timer = setInterval(wake, every);
  wake();
  return {
    wake,
    stop: async () => {
      state.stopped = true;
      clearInterval(timer);
      await looking;
      await Promise.all(busy.values());
    },
  };
}
