import { cp, readFile, writeFile } from 'node:fs/promises';
import { isIP } from 'node:net';
import { join } from 'node:path';

/** The pattern that covers a page and the places it may lead on to: its host, with the names below it. Patterns have no port. */
export const patternFor = (address: string): string => {
  const { hostname } = new URL(address);
  const host = hostname.replace(/^\[|\]$/g, '');
  return isIP(host) > 0 || !host.includes('.') ? `*://${hostname}/*` : `*://*.${hostname.replace(/^www\./, '')}/*`;
};

/** The same manifest, with these sites allowed from the start. */
export const withHosts = (manifest: string, patterns: readonly string[]): string => {
  const value: unknown = JSON.parse(manifest);
  return JSON.stringify({ ...(typeof value === 'object' ? value : {}), host_permissions: patterns }, null, 2);
};

/** Copies a built extension into a new folder, with these sites allowed. */
export const copyExtension = async (built: string, folder: string, patterns: readonly string[]): Promise<void> => {
  await cp(built, folder, { recursive: true });
  await writeFile(join(folder, 'manifest.json'), withHosts(await readFile(join(built, 'manifest.json'), 'utf8'), patterns));
};
