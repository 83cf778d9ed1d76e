import { expect, onTestFinished, test } from 'vitest';
import type { PageMention } from '../../src/page/page-mention.js';
import { watchPointer } from '../../src/page/pointer.js';
import { openPage, STORY, until } from './open-page.js';

/** Listens with a made-up mention under the left half of the window, and tells what was understood. */
const watch = async (isReal?: (event: Event) => boolean): Promise<{ log: string[]; mention: PageMention }> => {
  const page = await openPage(`${STORY}<p id="plain">words</p><a id="link" href="#x">link</a>`);
  const [mention] = page.session.all();
  if (mention === undefined) throw new Error('no mention');
  const log: string[] = [];
  const controller = new AbortController();
  onTestFinished(() => controller.abort());
  watchPointer({
    signal: controller.signal,
    at: (x) => (x < 100 ? mention : null),
    inCard: (_, x) => x > 300,
    onOver: (over) => void log.push(over === null ? 'page' : over === 'card' ? 'card' : 'mark'),
    onTouch: () => void log.push('touch'),
    onOutside: () => void log.push('outside'),
    ...(isReal === undefined ? {} : { isReal }),
  });
  return { log, mention };
};

const real = (): boolean => true;

const fire = (type: string, init: PointerEventInit, id = 'plain'): void =>
  void document.getElementById(id)?.dispatchEvent(new PointerEvent(type, { bubbles: true, cancelable: true, pointerType: 'mouse', ...init }));

test('a mouse is on a mark, on the card or on the page', async () => {
  const { log } = await watch(real);
  for (const clientX of [50, 150, 350]) {
    fire('pointermove', { clientX });
    const before = log.length;
    await until(() => expect(log.length).toBe(before + 1));
  }
  fire('pointerout', { relatedTarget: null });
  expect(log).toEqual(['mark', 'page', 'card', 'page']);
});

test('many moves in one frame are one look', async () => {
  const { log } = await watch(real);
  for (let count = 0; count < 100; count++) fire('pointermove', { clientX: 50 });
  await until(() => expect(log).toEqual(['mark']));
});

test('a pressed button selects text', async () => {
  const { log } = await watch(real);
  fire('pointermove', { clientX: 50, buttons: 1 });
  await until(() => expect(log).toEqual(['page']));
});

test('events that the page made up are not heard', async () => {
  const { log } = await watch();
  fire('pointermove', { clientX: 50 });
  fire('click', { clientX: 50, pointerType: 'touch' });
  fire('pointerout', { relatedTarget: null });
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  expect(log).toEqual([]);
});

test('a tap opens, a tap elsewhere closes, a tap in the card does neither', async () => {
  const { log } = await watch(real);
  for (const clientX of [50, 150, 350]) fire('click', { clientX, pointerType: 'touch' });
  expect(log).toEqual(['touch', 'outside']);
});

test('a tap on a link follows it; held down, it opens', async () => {
  const { log } = await watch(real);
  fire('pointerdown', { clientX: 50, pointerType: 'touch' }, 'link');
  fire('pointerup', { clientX: 50, pointerType: 'touch' }, 'link');
  fire('click', { clientX: 50, pointerType: 'touch' }, 'link');
  expect(log).toEqual(['outside']);
  fire('pointerdown', { clientX: 50, pointerType: 'touch' }, 'link');
  await until(() => expect(log).toEqual(['outside', 'touch']));
});

test('a mouse click is nothing to a card', async () => {
  const { log } = await watch(real);
  fire('click', { clientX: 50 });
  fire('click', { clientX: 150 });
  expect(log).toEqual([]);
});
