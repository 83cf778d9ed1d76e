import { expect, vi } from 'vitest';
import { Options } from '../../../src/options/Options.js';
import sheet from '../../../src/ui/pages.css?inline';
import type { Words } from '../../../src/ui/words.js';
import { fakePorts, type Done, type World } from '../../options/fake-ports.js';
import { smallPack, stage, type Stage } from '../ui/stage.js';

/** A reader with some of everything. */
export const used: World = {
  packs: [smallPack],
  settings: {
    rules: [
      { subject: { type: 'entity', of: 'small:tomas-brel' }, site: null, effect: 'hide', revision: 1 },
      { subject: { type: 'kind', of: 'company' }, site: null, effect: 'quiet', revision: 2 },
      { subject: { type: 'all', of: '' }, site: { host: 'harbourledger.example', path: '/live', subdomains: false }, effect: 'quiet', revision: 3 },
    ],
    terms: [{ text: 'signing key', note: 'of 2016', mark: 'own', caseExact: false }],
    sitesOff: ['mail.example'],
    styles: { person: { line: 'double', colour: 'own', background: true } },
  },
  allowed: ['*://harbourledger.example/*', '*://*/*'],
};

export interface Opened extends Stage {
  readonly done: Done;
  /** The control of that name: a button, field or list. Throws where there is none, or where it cannot be seen. */
  readonly named: <Kind extends HTMLElement = HTMLElement>(name: string) => Kind;
  readonly press: (name: string) => void;
  readonly write: (name: string, text: string) => Promise<void>;
  /** Chooses in the list of that name, or in the given one. */
  readonly choose: (list: string | HTMLElement | null | undefined, option: string) => Promise<void>;
  /** What the rows that can be seen say. */
  readonly rows: () => string[];
}

const nameOf = (element: HTMLElement): string => {
  const label = element.getAttribute('aria-label');
  if (label !== null) return label;
  if (element instanceof HTMLInputElement || element instanceof HTMLSelectElement || element instanceof HTMLTextAreaElement)
    return element.labels?.[0]?.textContent?.trim() ?? '';
  return element.textContent?.trim() ?? '';
};

/** What was typed is drawn before a reader can do the next thing. */
const drawnAgain = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

/** Opens the options and waits until they are there. */
export const open = async (world: World, { words, width = 1000 }: { readonly words?: Words; readonly width?: number } = {}): Promise<Opened> => {
  const { ports, done } = fakePorts(world);
  const drawn = stage(sheet, { width, ...(words === undefined ? {} : { words }) });
  drawn.draw(<Options ports={ports} />);
  await vi.waitFor(() => expect(drawn.all('h1')).toHaveLength(1));
  const named = <Kind extends HTMLElement>(name: string): Kind => {
    const found = drawn.all('button, input, select, textarea, a').find((element) => nameOf(element) === name && element.closest('[hidden]') === null);
    if (found === undefined) throw new Error(`nothing is called ${name}`);
    return found as Kind;
  };
  return {
    ...drawn,
    done,
    named,
    press: (name) => named(name).click(),
    write: async (name, text) => {
      const field = named<HTMLInputElement>(name);
      field.focus();
      field.value = text;
      field.dispatchEvent(new Event('input', { bubbles: true }));
      await drawnAgain();
    },
    choose: async (name, option) => {
      const list = typeof name === 'string' ? named(name) : name;
      if (!(list instanceof HTMLSelectElement)) throw new Error('this is no list');
      const at = [...list.options].findIndex(({ textContent }) => textContent === option);
      if (at < 0) throw new Error(`${option} is not offered`);
      list.selectedIndex = at;
      list.dispatchEvent(new Event('change', { bubbles: true }));
      await drawnAgain();
    },
    rows: () => drawn.all('[data-row]').flatMap((row) => (row.checkVisibility() ? [row.textContent ?? ''] : [])),
  };
};
