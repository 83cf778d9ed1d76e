import axe from 'axe-core';
import { render, type ComponentChildren } from 'preact';
import { packSchema } from '../../../src/core/pack/schema.js';
import { WordsProvider, type Words } from '../../../src/ui/words.js';
import small from '../../fixtures/packs/small.json';
import { english } from '../../ui/english.js';

/** The invented pack of the fixtures, parsed. */
export const smallPack = packSchema.parse(small);

/** A place in the page where something is drawn until the test ends. */
export interface Stage extends Disposable {
  readonly root: HTMLElement;
  readonly draw: (children: ComponentChildren) => void;
  /** The one element that matches. Throws where there is none. */
  readonly get: <Kind extends HTMLElement = HTMLElement>(selector: string) => Kind;
  readonly all: (selector: string) => HTMLElement[];
  readonly text: () => string;
}

/** Opens a stage of the given width in CSS pixels, with the sheet that the surface brings. */
export const stage = (sheet: string, { words = english(), width = 400 }: { readonly words?: Words; readonly width?: number } = {}): Stage => {
  const style = document.head.appendChild(document.createElement('style'));
  style.textContent = sheet;
  const root = document.body.appendChild(document.createElement('div'));
  root.style.width = `${width}px`;
  root.dir = words.direction;
  return {
    root,
    draw: (children) => render(<WordsProvider value={words}>{children}</WordsProvider>, root),
    get: <Kind extends HTMLElement>(selector: string) => {
      const found = root.querySelector<Kind>(selector);
      if (found === null) throw new Error(`nothing matches ${selector}`);
      return found;
    },
    all: (selector) => [...root.querySelectorAll<HTMLElement>(selector)],
    text: () => root.textContent ?? '',
    [Symbol.dispose]: () => {
      render(null, root);
      root.remove();
      style.remove();
    },
  };
};

/** What axe finds wrong below `root`; a part of a page needs no landmarks of its own. */
export const faults = async (root: HTMLElement): Promise<string[]> => {
  const { violations } = await axe.run(root, { rules: { region: { enabled: false } } });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
};
