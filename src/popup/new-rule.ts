import { MARK_KINDS } from '../core/mark-kind.js';
import type { Site, Subject } from '../core/rules/rule.js';
import { openStories } from './explain.js';
import type { Loaded } from './load.js';

/** What a new rule can be about, seen from the page in the tab: everything, a kind, a story, a pack, a name that is met there. */
export const subjectsHere = ({ packs, page, settings }: Pick<Loaded, 'packs' | 'page' | 'settings'>): readonly Subject[] => {
  const entities = new Set((page?.seen ?? []).map(({ entity }) => entity));
  return [
    { type: 'all', of: '' },
    // Where the reader has no term of their own there is nothing to rule.
    ...MARK_KINDS.filter((of) => of !== 'own' || settings.terms.length > 0).map((of) => ({ type: 'kind', of }) as const),
    ...openStories(page?.status.stories ?? []).map((of) => ({ type: 'story', of }) as const),
    ...packs.map(({ id }) => ({ type: 'pack', of: id }) as const),
    ...[...entities].map((of) => ({ type: 'entity', of }) as const),
  ];
};

/** Where a new rule can hold: on the site in the tab, below the first part of its path, everywhere. For everything everywhere there are other choices. */
export const sitesHere = ({ host, path }: Loaded['tab'], subject: Subject): readonly (Site | null)[] => {
  const part = /^\/[^/]+(?=\/)/.exec(path)?.[0];
  return [
    ...(subject.type === 'all' ? [] : [null]),
    ...(host === null ? [] : [{ host, path: '', subdomains: false }]),
    ...(host === null || part === undefined ? [] : [{ host, path: part, subdomains: false }]),
  ];
};
