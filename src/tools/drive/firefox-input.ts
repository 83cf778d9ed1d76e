import type { Key } from './driver.js';
import type { Firefox } from './firefox-script.js';

const KEYS: Readonly<Record<Key, string>> = {
  Escape: '\uE00C',
  Tab: '\uE004',
  Enter: '\uE007',
  ArrowLeft: '\uE012',
  ArrowRight: '\uE014',
  Home: '\uE011',
  End: '\uE010',
};

const mouse = (actions: readonly object[]): object => ({ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions });
const move = (x: number, y: number): object => ({ type: 'pointerMove', x: Math.round(x), y: Math.round(y), duration: 0, origin: 'viewport' });

/** Moves the mouse in the current tab, in CSS pixels of the viewport. */
export const moveTo = async (firefox: Firefox, x: number, y: number): Promise<void> => {
  await firefox.send('WebDriver:PerformActions', { actions: [mouse([move(x, y)])] });
};

/** Clicks in the current tab. */
export const clickAt = async (firefox: Firefox, x: number, y: number): Promise<void> => {
  const press = { type: 'pointerDown', button: 0 };
  await firefox.send('WebDriver:PerformActions', { actions: [mouse([move(x, y), press, { ...press, type: 'pointerUp' }])] });
};

/** Presses a key where the focus is. */
export const pressKey = async (firefox: Firefox, key: Key): Promise<void> => {
  const value = KEYS[key];
  const actions = [
    { type: 'keyDown', value },
    { type: 'keyUp', value },
  ];
  await firefox.send('WebDriver:PerformActions', { actions: [{ type: 'key', id: 'keys', actions }] });
};
