import { faultOf } from './check-file.js';
import { patternFor } from './extension-copy.js';
import { serveFiles, type FileServer } from './file-server.js';
import type { Source } from './sources.js';

/** A page that can be opened. */
export interface PlannedPage {
  readonly label: string;
  readonly name: string;
  readonly address: string;
}

/** What will be opened, what will not and why, and the sites that the extension has to be allowed on for it. */
export interface Plan {
  readonly pages: readonly PlannedPage[];
  readonly faults: readonly string[];
  readonly patterns: readonly string[];
  close(): void;
}

const faultIn = async ({ label, from }: Source): Promise<string | null> =>
  'problem' in from ? from.problem : 'file' in from ? faultOf(from.file, label) : null;

const addressOf = ({ from }: Source, files: readonly string[], server: FileServer): string =>
  'url' in from ? from.url : server.addressOf('file' in from ? files.indexOf(from.file) : -1);

/** Checks the sources and serves the files among them. Those that cannot be opened are left out, each with a sentence why. */
export const openPlan = async (sources: readonly Source[]): Promise<Plan> => {
  const checked = await Promise.all(sources.map(async (source) => ({ source, fault: await faultIn(source) })));
  const good = checked.flatMap(({ source, fault }) => (fault === null ? [source] : []));
  const files = [...new Set(good.flatMap(({ from }) => ('file' in from ? [from.file] : [])))];
  const server = await serveFiles(files);
  const pages = good.map((source) => ({ label: source.label, name: source.name, address: addressOf(source, files, server) }));
  return {
    pages,
    faults: checked.flatMap(({ fault }) => fault ?? []),
    patterns: [...new Set(pages.map(({ address }) => patternFor(address)))],
    close: () => server.close(),
  };
};
