/**
 * Work that is done once at a time. What is given while it is under way is joined into one, which is done next. The promise is settled
 * once what was given is done, alone or with others.
 */
export const oneByOne = <Value>(work: (value: Value) => Promise<void>, join: (first: Value, second: Value) => Value): ((value: Value) => Promise<void>) => {
  let running: Promise<void> = Promise.resolve();
  let waiting: { value: Value; readonly done: Promise<void> } | null = null;
  return (value) => {
    if (waiting !== null) {
      waiting.value = join(waiting.value, value);
      return waiting.done;
    }
    const before = running;
    const next = async (): Promise<void> => {
      // A failure is told to those who gave that work; it does not stop the next.
      await before.catch(() => null);
      const given = waiting;
      waiting = null;
      if (given !== null) await work(given.value);
    };
    // The turn is taken before `next` may run: it reads what waits.
    const done = Promise.resolve().then(next);
    waiting = { value, done };
    running = done;
    return done;
  };
};
