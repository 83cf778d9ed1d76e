/** One slice of work: short enough for a frame of a page that animates beside it. */
const SLICE_MS = 4;

/** Runs the work to its end in slices, and gives what it returns. Throws what it throws, or the signal's reason once that is aborted. */
export const inSlices = async <Value>(work: Generator<void, Value>, signal: AbortSignal): Promise<Value> => {
  for (;;) {
    const until = performance.now() + SLICE_MS;
    do {
      const step = work.next();
      if (step.done === true) return step.value;
    } while (performance.now() < until);
    // Lets the browser do what waits; an idle callback would come ten times later on a busy page. Both minimum versions have it.
    await scheduler.yield();
    signal.throwIfAborted();
  }
};
