import type { Work } from '../../../src/tools/drive/driver.js';
import { until } from '../../../src/tools/drive/wait.js';
import type { AnyDriver } from './browsers.js';
import { nextInChromium, openInChromium } from './popup-chromium.js';
import { nextInFirefox, openInFirefox } from './popup-firefox.js';

/** The real popup over the toolbar button, open. */
export interface Popup {
  run<Args extends readonly unknown[], Value>(work: Work<Args, Value>, ...args: Args): Promise<Value>;
  /** Clicks there with the reader's own right to ask for permissions. */
  clickAt(x: number, y: number): Promise<void>;
  picture(): Promise<Uint8Array>;
  close(): Promise<void>;
}

/** The popup that the browser opens next, whoever asked for it. */
export const findPopup = (driver: AnyDriver): Promise<Popup> => (driver.kind === 'chromium' ? nextInChromium(driver) : nextInFirefox(driver));

/** Presses the toolbar button over the page in front, which lets the extension read it, and waits until the popup shows it. */
export const openPopup = async (driver: AnyDriver): Promise<Popup> => {
  const popup = await (driver.kind === 'chromium' ? openInChromium(driver) : openInFirefox(driver));
  await until('the popup shows the page', () =>
    popup.run(() => document.querySelector('.popup') !== null && document.querySelector('.popup [role="status"]:not(:empty)') === null),
  );
  return popup;
};

const pointOn = (name: string): { readonly x: number; readonly y: number } | null => {
  const labelOf = (element: Element): string => element.getAttribute('aria-label') ?? element.textContent ?? '';
  const named = [...document.querySelectorAll('button, [role="tab"], a, label')].find((element) => labelOf(element).trim().startsWith(name));
  const target = named instanceof HTMLLabelElement ? named.control : named;
  if (target === null || target === undefined) return null;
  target.scrollIntoView({ block: 'center' });
  const { x, y, width, height } = target.getBoundingClientRect();
  return { x: x + width / 2, y: y + height / 2 };
};

/** Clicks the button, tab or switch whose name begins like this. */
export const clickNamed = async (popup: Popup, name: string): Promise<void> => {
  const { x, y } = await until(`"${name}" in the popup`, () => popup.run(pointOn, name));
  await popup.clickAt(x, y);
};

/** The text of the chosen tab's panel. */
export const panelText = (popup: Popup): Promise<string> => popup.run(() => document.querySelector('[role="tabpanel"]')?.textContent ?? '');

/** Chooses a tab and gives what it says. */
export const panelOf = async (popup: Popup, tab: string): Promise<string> => {
  await clickNamed(popup, tab);
  await until(`the tab "${tab}"`, () => popup.run((name) => document.querySelector('[role="tab"][aria-selected="true"]')?.textContent === name, tab));
  return panelText(popup);
};
