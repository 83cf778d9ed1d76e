import { pageRules, settingsAfter, type LastingIntent } from './change.js';
import { explain } from './explain.js';
import type { Decided } from './decide.js';
import type { Settings } from './settings.js';
import type { PageAddress } from './site.js';

/** A mention as a preview has to know it. */
export interface Seen extends Pick<Decided, 'entity' | 'mark'> {
  /** True where nothing but a rule can keep it from being marked. */
  readonly markable: boolean;
}

/** A page, with all its mentions, those that a rule hides among them. */
export interface SeenPage {
  readonly address: PageAddress | null;
  /** The runtime ids of the stories that are recognised on it. */
  readonly stories: readonly string[];
  readonly mentions: readonly Seen[];
}

/** What a change would do to a page. */
export interface Preview {
  /** Marks now, and after it. */
  readonly marked: number;
  readonly willMark: number;
  /** Mentions, and the names they are of, that the change hides; and that it brings back. */
  readonly hides: Heap;
  readonly brings: Heap;
}

interface Heap {
  readonly mentions: number;
  readonly names: number;
}

const effectsOn = (settings: Settings, { address, stories, mentions }: SeenPage): { readonly listed: boolean; readonly marked: boolean }[] => {
  const { on, rules } = pageRules(settings, address);
  return mentions.map(({ entity, mark, markable }) => {
    const { effect } = explain(rules, settings.quiet, { entity, mark, stories });
    return { listed: effect !== 'hide', marked: on && markable && effect === 'show' };
  });
};

const heapOf = (mentions: readonly Seen[]): Heap => ({ mentions: mentions.length, names: new Set(mentions.map(({ entity }) => entity)).size });

/** What a change would do to a page, found out as the page itself decides. */
export const preview = (settings: Settings, intent: LastingIntent, page: SeenPage): Preview => {
  // What an organisation set stays, whatever a reader changes.
  const set = settings.rules.filter((rule) => rule.policy === true);
  const own = settingsAfter({ ...settings, rules: settings.rules.filter((rule) => rule.policy !== true) }, intent);
  const [now, then] = [effectsOn(settings, page), effectsOn({ ...own, rules: [...set, ...own.rules] }, page)];
  const where = (changes: (at: number) => boolean): Heap => heapOf(page.mentions.filter((_, at) => changes(at)));
  return {
    marked: now.filter(({ marked }) => marked).length,
    willMark: then.filter(({ marked }) => marked).length,
    hides: where((at) => now[at]?.listed === true && then[at]?.listed === false),
    brings: where((at) => now[at]?.listed === false && then[at]?.listed === true),
  };
};
