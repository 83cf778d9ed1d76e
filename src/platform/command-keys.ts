import { browser } from './browser.js';

/** The keys of each command as the browser has them now, by the command's name; the reader may have changed or removed them. */
export const commandKeys = async (): Promise<Readonly<Record<string, string>>> => {
  try {
    const commands = await browser.commands.getAll();
    return Object.fromEntries(commands.map(({ name = '', shortcut = '' }) => [name, shortcut]));
  } catch {
    // A browser without a keyboard has no commands.
    return {};
  }
};
