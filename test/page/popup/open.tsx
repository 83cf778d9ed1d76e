import { expect, vi } from 'vitest';
import type { Place } from '../../../src/popup/place.js';
import { Popup } from '../../../src/popup/Popup.js';
import sheet from '../../../src/ui/pages.css?inline';
import type { Words } from '../../../src/ui/words.js';
import { fakePorts, item, story, type Heard, type World } from '../../popup/fake-ports.js';
import { smallPack, stage, type Stage } from '../ui/stage.js';

export const INCIDENT = 'small:tidemail-intrusion';

/** A page about the incident, with mentions of three entities. */
export const report: World = {
  packs: [smallPack],
  stories: [story(INCIDENT, true)],
  items: [
    item(0, 'small:grey-heron', 'actor', { reason: { code: 'story', incident: INCIDENT } }),
    item(1, 'small:tomas-brel', 'person'),
    item(2, 'small:tomas-brel', 'person', { reason: { code: 'after-full', full: 'Tomas Brel' }, exact: 'Brel', shown: false }),
    item(3, 'small:valmora-office', 'agency'),
  ],
};

export interface Opened extends Stage {
  readonly heard: Heard[];
  readonly press: (label: string) => void;
}

const labelOf = (element: Element): string => element.getAttribute('aria-label') ?? element.textContent ?? '';

/** Opens the popup over a made-up page and waits until it shows `first`. */
export const open = async (
  world: World,
  first: string,
  { words, width, place = 'window' }: { readonly words?: Words; readonly width?: number; readonly place?: Place } = {},
): Promise<Opened> => {
  const { ports, heard } = fakePorts(world);
  const drawn = stage(sheet, { ...(words === undefined ? {} : { words }), ...(width === undefined ? {} : { width }) });
  drawn.draw(<Popup ports={ports} tabId={null} place={place} />);
  await vi.waitFor(() => expect(drawn.text()).toContain(first));
  const press = (label: string): void => {
    const found = drawn.all('button, a').find((element) => labelOf(element) === label);
    if (found === undefined) throw new Error(`no button says ${label}`);
    found.click();
  };
  return { ...drawn, heard, press };
};
