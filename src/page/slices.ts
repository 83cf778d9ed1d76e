/** One slice of work: short enough for a frame of a page that animates beside it. */
const SLICE_MS = 4;

/** Lets the browser do what waits, then goes on. An idle callback would come ten times later on a busy page. */
const breath = (): Promise<void> => {
  if ('scheduler' in globalThis && 'yield' in scheduler) return scheduler.yield();
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => resolve();
    port2.postMessage(null);
  });
};

/** Runs the work to its end in slices, and gives what it returns. Throws what it throws, or the signal's reason once that is aborted. */
export const inSlices = async <Value>(work: Generator<void, Value>, signal: AbortSignal): Promise<Value> => {
  for (;;) {
    const until = performance.now() + SLICE_MS;
    do {
      const step = work.next();
      if (step.done === true) return step.value;
    } while (performance.now() < until);
    await breath();
    signal.throwIfAborted();
  }
};
