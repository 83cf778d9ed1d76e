import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../../support/source.js';
import type { Messages } from '../../ui/filled.js';
import type { Build } from './open-build.js';

/** The built extension with these texts alone, so that any browser has to take them. `folder` names the language as `_locales` does. */
export const inLanguage = async (folder: string, messages: Messages): Promise<Build> => {
  const copy = await mkdtemp(join(tmpdir(), 'counterclaim-language-'));
  await cp(join(ROOT, 'dist'), copy, { recursive: true });
  await rm(join(copy, '_locales'), { recursive: true });
  await mkdir(join(copy, '_locales', folder), { recursive: true });
  await writeFile(join(copy, '_locales', folder, 'messages.json'), JSON.stringify(messages));
  const manifest: unknown = JSON.parse(await readFile(join(copy, 'manifest.json'), 'utf8'));
  await writeFile(join(copy, 'manifest.json'), JSON.stringify({ ...(typeof manifest === 'object' ? manifest : {}), default_locale: folder }));
  return { folder: copy, remove: () => rm(copy, { recursive: true, force: true }) };
};
