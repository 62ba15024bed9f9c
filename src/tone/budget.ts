/** Counts the tokens of a day, across a restart if what keeps it does. */
export interface TokenBook {
  readonly spentOn: (day: string) => Promise<number>;
  readonly write: (day: string, spent: number) => Promise<void>;
}

/** What may still be spent today; every change waits for the one before. */
export interface Budget {
  /** Sets tokens apart before they are spent; false, and nothing changes, when the day has not that many left. */
  readonly take: (tokens: number) => Promise<boolean>;
  /** Puts right what was set apart, once it is known what was spent. */
  readonly settle: (taken: number, spent: number) => Promise<void>;
}

/** So many tokens a day, by the calendar of Greenwich. */
export function dailyBudget(perDay: number, book: TokenBook, now: () => string): Budget {
  let before: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const done = before.then(work);
    before = done.catch(() => null);
    return done;
  };
  const today = () => now().slice(0, 10);
  return {
    take: (tokens) =>
      inTurn(async () => {
        const spent = await book.spentOn(today());
        if (spent + tokens > perDay) return false;
        await book.write(today(), spent + tokens);
        return true;
      }),
    settle: (taken, spent) =>
      inTurn(async () => book.write(today(), Math.max(0, (await book.spentOn(today())) + spent - taken))),
  };
}

/** A book that forgets when the process ends. */
export function passingBook(): TokenBook {
  const days = new Map<string, number>();
  return {
    spentOn: async (day) => days.get(day) ?? 0,
    write: async (day, spent) => {
      days.set(day, spent);
    },
  };
}
