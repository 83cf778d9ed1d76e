/** Keys that the browsers name and keyboards show as a sign. */
const SIGNS: Readonly<Record<string, string>> = { Period: '.', Comma: ',' };

/** The keys of a shortcut as browsers write it, "Alt+Shift+Period"; signs without a plus (on a Mac) stay together. None where it is empty. */
export const keysIn = (shortcut: string): readonly string[] => (shortcut === '' ? [] : shortcut.split('+').map((key) => SIGNS[key] ?? key));
