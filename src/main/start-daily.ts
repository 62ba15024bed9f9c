/** Something that is due every day: it is asked often, and does what is left to do as of a moment. */
export interface DailyJob {
  readonly name: string;
  readonly run: (now: string) => Promise<void>;
}

/** Work by the clock while it goes on. */
export interface Daily {
  /** Stops, and resolves when what is under way has ended. */
  stop(): Promise<void>;
}

/** Runs jobs now and every so many milliseconds, one after the other; one that fails is told about and tried again. */
export function startDaily(
  jobs: readonly DailyJob[],
  given: {
    readonly now: () => string;
    readonly every: number;
    readonly failed: (job: string, cause: unknown) => void;
  },
): Daily {
  let running: Promise<void> | null = null;
  const round = async (): Promise<void> => {
    for (const { name, run } of jobs) await run(given.now()).catch((cause: unknown) => given.failed(name, cause));
  };
  const tick = (): void => {
    running ??= round().finally(() => {
      running = null;
    });
  };
  const timer = setInterval(tick, given.every);
  tick();
  return {
    stop: async () => {
      clearInterval(timer);
      await running;
    },
  };
}
