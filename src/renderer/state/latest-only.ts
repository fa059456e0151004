/** Begins `work` and goes on with what came of it. Returns the function that gives up. */
export type Follow = <T>(work: () => Promise<T>, then: (made: T) => () => void) => () => void;

/**
 * Does one piece of work at a time, and of those asked for meanwhile only the last: whoever ticks ten
 * figures waits for two decks, not for ten.
 */
export function latestOnly(): Follow {
  let before: Promise<unknown> = Promise.resolve();
  return (work, then) => {
    let given = false;
    let giveUp = (): void => {
      given = true;
    };
    const begin = async (): Promise<void> => {
      if (given) return;
      const made = await work();
      if (!given) giveUp = then(made);
    };
    before = before.then(begin, begin);
    return () => giveUp();
  };
}
