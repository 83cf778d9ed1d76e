import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { until } from '../../src/tools/drive/wait.js';
import { KINDS, startBrowser, type Running } from './support/browsers.js';

const settings = (): Promise<unknown> => chrome.runtime.sendMessage({ call: 'settings', ask: {} });

describe.each(KINDS)('the options in %s', (kind) => {
  let running: Running;

  beforeAll(async () => {
    running = await startBrowser(kind);
    await running.driver.own.open('options/options.html');
    await until('the options are shown', () => running.driver.own.run(() => document.querySelectorAll('[role="switch"]').length > 7));
  });

  afterAll(() => running.end());

  /** Presses the first control whose name begins like this, once it can be pressed and stands as it is expected to (a switch: on or off). */
  const press = (name: string, checked: boolean | null = null): Promise<true> =>
    until(`"${name}" can be pressed`, () =>
      running.driver.own.run(
        (wanted, expected) => {
          const nameOf = (one: Element): string => one.getAttribute('aria-label') ?? one.closest('label')?.textContent ?? one.textContent ?? '';
          const found = [...document.querySelectorAll<HTMLButtonElement | HTMLInputElement>('button, input')].find((one) =>
            nameOf(one).trim().startsWith(wanted),
          );
          if (found === undefined || found.disabled || found.getAttribute('aria-disabled') === 'true') return false;
          if (expected !== null && found instanceof HTMLInputElement && found.checked !== expected) return false;
          found.click();
          return true;
        },
        name,
        checked,
      ),
    );

  it('change the settings at once, and take the change back', async () => {
    const { own } = running.driver;
    await press('People', true);
    await until('the rule is stored', async () => JSON.stringify(await own.run(settings)).includes('"of":"person"'));
    await press('Undo');
    await until('the rule is gone', async () => !JSON.stringify(await own.run(settings)).includes('"of":"person"'));
  });

  it('a file that is broken changes nothing and says where', async () => {
    const { own } = running.driver;
    await press('People', true);
    await until('the rule is stored', async () => JSON.stringify(await own.run(settings)).includes('"of":"person"'));
    const before = JSON.stringify(await own.run(settings));
    const taken = await own.run(() => {
      const input = document.querySelector<HTMLInputElement>('input[type="file"]');
      if (input === null) return false;
      const files = new DataTransfer();
      files.items.add(new File(['{"format":"counterclaim-settings","version":1,"settings":{"rules":[{"effect":"loud"}]}}'], 'bad.json'));
      input.files = files.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
      return true;
    });
    expect(taken).toBe(true);
    await until('the fault is named', () => own.run(() => document.body.textContent?.includes('Nothing was imported') === true));
    expect(await own.run(() => document.body.textContent ?? '')).toMatch(/rules\[0\]/);
    expect(JSON.stringify(await own.run(settings))).toBe(before);
  });
});
