import { Visitor } from 'vite';
import { describe, expect, it } from 'vitest';
import { filesIn, sources, textOf } from './support/source.js';

interface Message {
  readonly message: string;
}

const isMessages = (value: unknown): value is Readonly<Record<string, Message>> =>
  typeof value === 'object' &&
  value !== null &&
  Object.values(value).every((one: unknown) => typeof one === 'object' && one !== null && 'message' in one && typeof one.message === 'string');

const messagesOf = (path: string): Readonly<Record<string, Message>> => {
  const value: unknown = JSON.parse(textOf(path));
  if (!isMessages(value)) throw new Error(`${path} holds something that is no message`);
  return value;
};

const english = messagesOf('assets/_locales/en/messages.json');
const manifest = textOf('manifest.json');

/** All strings that stand in the code of the extension. */
const literals = (): Set<string> => {
  const found = new Set<string>();
  for (const { path, program } of sources) {
    if (path.startsWith('src/tools/')) continue;
    new Visitor({
      Literal: ({ value }) => void (typeof value === 'string' && found.add(value)),
    }).visit(program);
  }
  return found;
};

describe('keys', () => {
  const whole = literals();
  const inManifest = new Set([...manifest.matchAll(/__MSG_(\w+)__/g)].map((match) => match[1] ?? ''));

  it('every text is used', () => {
    const isUsed = (key: string): boolean => whole.has(key) || inManifest.has(key) || whole.has(key.replace(/_(one|other)$/, ''));
    expect(Object.keys(english).filter((key) => !isUsed(key))).toEqual([]);
  });

  it('every text that the manifest names is there', () => {
    expect(inManifest.size).toBeGreaterThan(0);
    expect([...inManifest].filter((key) => !Object.hasOwn(english, key))).toEqual([]);
  });

  it('a text for one comes with a text for several', () => {
    const other = (key: string): string => key.replace(/_one$/, '_other');
    const alone = Object.keys(english).filter((key) => key.endsWith('_one') && !Object.hasOwn(english, other(key)));
    expect(alone).toEqual([]);
  });

  it('stand in order, so that two changes do not meet in one place by chance', () => {
    expect(Object.keys(english)).toEqual(Object.keys(english).toSorted());
  });
});

describe('texts', () => {
  const entries = Object.entries(english).map(([key, { message }]) => [key, message] as const);

  it('are plain, do not shout, and say something', () => {
    const odd = entries.filter(([, text]) => text === '' || text !== text.trim() || /<[a-z/]|!/.test(text));
    expect(odd).toEqual([]);
  });

  it('use their values without gaps', () => {
    const gaps = entries.filter(([, text]) => {
      const numbers = [...new Set([...text.matchAll(/\$(\d)/g)].map((match) => Number(match[1])))].toSorted();
      return numbers.some((number, place) => number !== place + 1);
    });
    // A text for one may leave the number out: it is one.
    expect(gaps.filter(([key]) => !key.endsWith('_one'))).toEqual([]);
  });
});

const valuesIn = (text: string): string[] => [...new Set(text.match(/\$\d/g))].toSorted();

describe.each(filesIn('assets/_locales').filter((path) => path.endsWith('.json')))('%s', (path) => {
  const messages = messagesOf(path);

  it('has every text, in order', () => expect(Object.keys(messages)).toEqual(Object.keys(english)));

  it('says something everywhere, with the values that belong there', () => {
    const odd = Object.entries(messages).filter(([key, { message }]) => {
      // A text for one may leave the number out: it is one.
      const countless = (values: readonly string[]): string => values.filter((value) => !key.endsWith('_one') || value !== '$1').join();
      const fits = countless(valuesIn(message)) === countless(valuesIn(english[key]?.message ?? ''));
      return message.trim() !== message || message === '' || !fits;
    });
    expect(odd).toEqual([]);
  });

  it('names the language of its folder', () => {
    const folder = path.split('/').at(-2)?.replace('_', '-') ?? '';
    expect(`${messages['interfaceLocale']?.message}-`).toMatch(new RegExp(`^${folder}-`));
  });
});

const SPOKEN = new Set(['aria-label', 'aria-description', 'aria-roledescription', 'alt', 'title', 'placeholder', 'label']);
const HAS_LETTERS = /\p{L}{2,}/u;

it('no interface text stands in the code', () => {
  const found: string[] = [];
  for (const { path, program } of sources.filter((module) => module.path.endsWith('.tsx'))) {
    new Visitor({
      JSXText: ({ value }) => void (HAS_LETTERS.test(value) && found.push(`${path}: ${value.trim()}`)),
      JSXAttribute: ({ name, value }) => {
        if (value?.type !== 'Literal' || typeof value.value !== 'string' || name.type !== 'JSXIdentifier' || !SPOKEN.has(name.name)) return;
        // A part of ours may take the key of a text under such a name.
        if (HAS_LETTERS.test(value.value) && !Object.hasOwn(english, value.value)) found.push(`${path}: ${name.name}="${value.value}"`);
      },
      JSXExpressionContainer: ({ expression }) => {
        if (expression.type === 'Literal' && typeof expression.value === 'string' && /\p{L}+ \p{L}+/u.test(expression.value))
          found.push(`${path}: ${expression.value}`);
      },
    }).visit(program);
  }
  expect(found).toEqual([]);
});
