const RUNNING = Symbol.for('counterclaim.on');

/**
 * Claims the page for one script: it may be run again by a second click, a new grant, or both at once.
 * Returns the controller whose signal is the script's life, or null where another one is at work here.
 */
export const claimPage = (): AbortController | null => {
  const running: unknown = Reflect.get(globalThis, RUNNING);
  if (running instanceof AbortController && !running.signal.aborted) return null;
  const controller = new AbortController();
  Reflect.set(globalThis, RUNNING, controller);
  return controller;
};
