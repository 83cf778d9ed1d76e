import { readFile, stat } from 'node:fs/promises';
import { pageType } from './file-type.js';
import { TEXTS } from './texts.js';

const codeOf = (error: unknown): string => (typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : String(error));

/** Why a file cannot be opened, as a sentence that names it by `label`; null where it can. */
export const faultOf = async (file: string, label: string): Promise<string | null> => {
  try {
    if ((await stat(file)).isDirectory()) return TEXTS.noFolder(label);
    return pageType(file, await readFile(file)) === null ? TEXTS.notText(label) : null;
  } catch (error) {
    return codeOf(error) === 'ENOENT' ? TEXTS.noFile(label) : TEXTS.unreadable(label, codeOf(error));
  }
};
