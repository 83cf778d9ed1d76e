import { describe, expect, it } from 'vitest';
import { oneByOne } from '../../src/background/one-by-one.js';

const open = (): { readonly wait: Promise<void>; readonly end: (error?: Error) => void } => {
  let end: (error?: Error) => void = () => undefined;
  const wait = new Promise<void>((resolve, reject) => {
    end = (error) => (error === undefined ? resolve() : reject(error));
  });
  return { wait, end };
};

const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

describe('work that is done once at a time', () => {
  it('joins what comes while it is under way', async () => {
    const done: string[] = [];
    const gate = open();
    const give = oneByOne<string>(
      async (text) => {
        done.push(text);
        await gate.wait;
      },
      (first, second) => first + second,
    );
    const all = [give('a')];
    await settled();
    all.push(give('b'), give('c'), give('d'));
    await settled();
    expect(done).toEqual(['a']);
    gate.end();
    await Promise.all(all);
    expect(done).toEqual(['a', 'bcd']);
    await give('e');
    expect(done).toEqual(['a', 'bcd', 'e']);
  });

  it('goes on after a failure, which only those learn who gave that work', async () => {
    const give = oneByOne<number>(
      async (value) => {
        if (value === 1) throw new Error('one');
      },
      (_, second) => second,
    );
    const first = give(1);
    await expect(first).rejects.toThrow('one');
    await expect(give(2)).resolves.toBeUndefined();
  });
});
