import { createConnection, type Socket } from 'node:net';

/** A connection to Firefox's own remote control. Answers are matched by number, so several commands may be under way. */
export interface Marionette {
  /** Sends a command such as `WebDriver:Navigate`; gives its value, or throws with the browser's message. */
  send(command: string, parameters?: object): Promise<unknown>;
  close(): void;
}

interface Waiting {
  readonly done: (value: unknown) => void;
  readonly fail: (error: Error) => void;
}

const messageOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'message' in error ? String(error.message) : JSON.stringify(error);

const unwrap = (value: unknown): unknown => (typeof value === 'object' && value !== null && 'value' in value ? value.value : value);

/** Splits Firefox's stream of `length:json` (length in bytes) into messages, keeping the rest for the next chunk. */
const frames = (onMessage: (message: unknown) => void): ((chunk: Buffer) => void) => {
  let rest = Buffer.alloc(0);
  return (chunk) => {
    rest = Buffer.concat([rest, chunk]);
    for (;;) {
      const colon = rest.indexOf(':');
      const end = colon + 1 + Number(rest.subarray(0, Math.max(colon, 0)).toString());
      if (colon < 1 || rest.length < end) return;
      const message: unknown = JSON.parse(rest.subarray(colon + 1, end).toString());
      rest = rest.subarray(end);
      onMessage(message);
    }
  };
};

const listen = (socket: Socket, waiting: Map<number, Waiting>, ready: () => void): void => {
  const onMessage = (message: unknown): void => {
    // The greeting is the one object; answers are arrays.
    if (!Array.isArray(message)) return ready();
    const [, id, error, value] = message;
    const entry = waiting.get(Number(id));
    waiting.delete(Number(id));
    if (error === null) entry?.done(unwrap(value));
    else entry?.fail(new Error(messageOf(error)));
  };
  const drop = (): void => {
    for (const entry of waiting.values()) entry.fail(new Error('Firefox is gone'));
    waiting.clear();
  };
  socket.on('data', frames(onMessage));
  socket.on('close', drop);
  socket.on('error', drop);
};

/** Connects to the remote control at a port of this machine and waits for its greeting. */
export const connectMarionette = async (port: number): Promise<Marionette> => {
  const socket = createConnection(port, '127.0.0.1');
  const waiting = new Map<number, Waiting>();
  await new Promise<void>((ready, fail) => {
    socket.once('error', fail);
    listen(socket, waiting, ready);
  });
  let next = 0;
  const send = (command: string, parameters: object = {}): Promise<unknown> =>
    new Promise((done, fail) => {
      if (socket.destroyed) return fail(new Error('Firefox is gone'));
      next += 1;
      waiting.set(next, { done, fail });
      const text = JSON.stringify([0, next, command, parameters]);
      socket.write(`${Buffer.byteLength(text)}:${text}`);
    });
  return { send, close: () => socket.destroy() };
};
