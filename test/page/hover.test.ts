import { describe, expect, test } from 'vitest';
import { atRest, hover, type HoverCommand, type HoverEvent, type HoverState } from '../../src/page/hover.js';

type Event = HoverEvent<string, string>;
type Command = HoverCommand<string, string>;

/** The machine with a clock of its own: what it waits for comes when the test lets it. */
const machine = () => {
  let state: HoverState<string> = atRest;
  const log: string[] = [];
  const waits: Extract<Command, { type: 'wait' }>[] = [];
  const loads: { mark: string; token: number }[] = [];

  const send = (event: Event): void => {
    const [next, commands] = hover<string, string>(state, event);
    state = next;
    for (const command of commands) {
      if (command.type === 'wait') waits.push(command);
      else if (command.type === 'load') loads.push(command);
      else if (command.type === 'show') log.push(`show ${command.mark} ${command.content ?? '…'}${command.focus ? ' focus' : ''}`);
      else if (command.type === 'hide') log.push(command.restore ? 'hide restore' : 'hide');
      else log.push(`pinned ${command.pinned}`);
    }
  };
  const over = (mark: string | null): void =>
    send({ type: 'over', over: mark === null ? { on: 'page' } : mark === 'card' ? { on: 'card' } : { on: 'mark', mark } });
  /** Lets the newest wait of this kind end, and tells how long it was. */
  const waited = (wait: Extract<Event, { type: 'waited' }>['wait']): number => {
    const found = waits.findLast((one) => one.wait === wait);
    if (found === undefined) throw new Error(`nothing waits for ${wait}`);
    send({ type: 'waited', wait, token: found.token });
    return found.ms;
  };
  const answer = (at = loads.length - 1): void => {
    const load = loads[at];
    if (load !== undefined) send({ type: 'content', token: load.token, content: `about ${load.mark}` });
  };
  const openBy = (mark: string): void => {
    over(mark);
    waited('rest');
    answer();
  };
  return { send, over, waited, answer, openBy, log, loads, state: () => state };
};

describe('opening', () => {
  test('a pointer that rests on a mark opens its card', () => {
    const { over, waited, answer, log } = machine();
    over('A');
    expect(waited('rest')).toBe(320);
    expect(log).toEqual([]);
    answer();
    expect(log).toEqual(['show A about A']);
  });

  test('one that only passes does not', () => {
    const { over, waited, log, loads } = machine();
    over('A');
    over(null);
    waited('rest');
    expect([log, loads]).toEqual([[], []]);
  });

  test('an answer that comes after the pointer left shows nothing', () => {
    const { over, waited, answer, log } = machine();
    over('A');
    waited('rest');
    over('B');
    answer(0);
    expect(log).toEqual([]);
  });

  test('a still card is shown only where the answer takes long', () => {
    const { over, waited, answer, log } = machine();
    over('A');
    waited('rest');
    expect(waited('slow')).toBe(300);
    answer();
    expect(log).toEqual(['show A …', 'show A about A']);
  });

  test('and not where the answer came', () => {
    const { openBy, waited, log } = machine();
    openBy('A');
    waited('slow');
    expect(log).toEqual(['show A about A']);
  });

  test('after one card the next opens sooner, also right after it closed', () => {
    const { openBy, over, waited, answer, log } = machine();
    openBy('A');
    over('B');
    expect(waited('rest')).toBe(120);
    answer();
    over(null);
    waited('leave');
    over('C');
    expect(waited('rest')).toBe(120);
    over(null);
    waited('cool');
    over('C');
    expect(waited('rest')).toBe(320);
    expect(log).toEqual(['show A about A', 'show B about B', 'hide']);
  });
});

describe('closing', () => {
  test('the way from the mark to the card and back closes nothing', () => {
    const { openBy, over, waited, log } = machine();
    openBy('A');
    over(null);
    over('card');
    expect(waited('leave')).toBe(300);
    over(null);
    over('A');
    waited('leave');
    expect(log).toEqual(['show A about A']);
    over(null);
    waited('leave');
    expect(log).toEqual(['show A about A', 'hide']);
  });

  test('a pinned card stays, and lets no other one open', () => {
    const { openBy, over, send, waited, log } = machine();
    openBy('A');
    send({ type: 'pin' });
    over(null);
    over('B');
    over(null);
    expect(() => waited('leave')).toThrow();
    send({ type: 'outside' });
    expect(log).toEqual(['show A about A', 'pinned true']);
    send({ type: 'close' });
    expect(log.at(-1)).toBe('hide');
  });

  test('a card that holds the focus stays until it lets it go', () => {
    const { openBy, over, send, waited, log } = machine();
    openBy('A');
    send({ type: 'held', held: true });
    over(null);
    expect(() => waited('leave')).toThrow();
    send({ type: 'held', held: false });
    waited('leave');
    expect(log.at(-1)).toBe('hide');
  });

  test('closed by hand, it stays closed until the pointer has left the mark', () => {
    const { openBy, over, send, waited, loads } = machine();
    openBy('A');
    send({ type: 'close' });
    over('A');
    expect(loads.length).toBe(1);
    over(null);
    over('A');
    waited('rest');
    expect(loads.length).toBe(2);
  });

  test('the focus goes back only where it was in the card', () => {
    const { openBy, send, log } = machine();
    openBy('A');
    send({ type: 'held', held: true });
    send({ type: 'close' });
    expect(log.at(-1)).toBe('hide restore');
  });

  test('text that leaves the page takes its card with it, and no other', () => {
    const { openBy, send, log, over, waited, answer } = machine();
    openBy('A');
    send({ type: 'gone', mark: 'B' });
    expect(log).toEqual(['show A about A']);
    send({ type: 'gone', mark: 'A' });
    expect(log.at(-1)).toBe('hide');
    over('C');
    waited('rest');
    send({ type: 'gone', mark: 'C' });
    answer();
    expect(log.at(-1)).toBe('hide');
  });
});

describe('keys and touch', () => {
  test('a key opens at once and moves the focus into the card, once', () => {
    const { send, answer, log } = machine();
    send({ type: 'call', mark: 'A', by: 'key' });
    answer();
    send({ type: 'held', held: true });
    send({ type: 'call', mark: 'B', by: 'key' });
    answer();
    expect(log).toEqual(['show A about A focus', 'show B about B']);
  });

  test('a pointer that moves away does not undo a key', () => {
    const { send, over, answer, log } = machine();
    send({ type: 'call', mark: 'A', by: 'key' });
    over(null);
    answer();
    expect(log).toEqual(['show A about A focus']);
  });

  test('a tap opens without the focus; a tap outside closes', () => {
    const { send, answer, log } = machine();
    send({ type: 'call', mark: 'A', by: 'touch' });
    answer();
    send({ type: 'outside' });
    expect(log).toEqual(['show A about A', 'hide']);
  });

  test('a pin goes with the reader to the next mention', () => {
    const { openBy, send, answer, state } = machine();
    openBy('A');
    send({ type: 'pin' });
    send({ type: 'call', mark: 'B', by: 'key' });
    answer();
    expect(state().open).toEqual({ mark: 'B', pinned: true, held: false });
  });
});
