import { browser } from './browser.js';

/** A command of the manifest, with the keys as the reader set them; "" where it has none. */
export interface Shortcut {
  readonly name: string;
  /** What it does, in the reader's language; "" where the browser has words of its own for it. */
  readonly does: string;
  readonly keys: string;
}

/** All commands and their keys. */
export const shortcuts = async (): Promise<Shortcut[]> =>
  (await browser.commands.getAll()).map(({ name = '', description = '', shortcut = '' }) => ({ name, does: description, keys: shortcut }));

/** Opens the browser's page for shortcuts. Null where a page cannot do that: only Firefox has a call for it. */
export const shortcutSettings = (): (() => void) | null => {
  const { commands } = browser;
  if (!('openShortcutSettings' in commands) || typeof commands.openShortcutSettings !== 'function') return null;
  const open = commands.openShortcutSettings;
  return () => void Reflect.apply(open, commands, []);
};
