import { DEFAULT_SETTINGS, type PageRules, type Settings, type SettingsIntent } from './settings.js';
import type { StoredSettings } from './settings-schema.js';

const without = <Value>(list: readonly Value[], value: Value): Value[] => list.filter((one) => one !== value);

/** The stored settings after one change; a value that equals its default is not stored. */
export const changed = (stored: StoredSettings, intent: SettingsIntent): StoredSettings => {
  const { kinds = {}, repeat, sitesOff = [] } = stored;
  const rest = { ...(repeat === undefined ? {} : { repeat }), ...(sitesOff.length === 0 ? {} : { sitesOff }) };
  switch (intent.type) {
    case 'kind': {
      const { [intent.kind]: _, ...others } = kinds;
      const differs = intent.on !== DEFAULT_SETTINGS.kinds[intent.kind];
      const next = differs ? { ...others, [intent.kind]: intent.on } : others;
      return { ...rest, ...(Object.keys(next).length === 0 ? {} : { kinds: next }) };
    }
    case 'repeat': {
      const { repeat: _, ...others } = stored;
      return intent.repeat === DEFAULT_SETTINGS.repeat ? others : { ...others, repeat: intent.repeat };
    }
    case 'site': {
      const { sitesOff: _, ...others } = stored;
      const next = intent.on ? without(sitesOff, intent.host) : [...without(sitesOff, intent.host), intent.host];
      return next.length === 0 ? others : { ...others, sitesOff: next };
    }
  }
};

/** What the settings mean for a page on `host`; null is a page without one. */
export const pageRules = (settings: Settings, host: string | null): PageRules => ({
  on: host === null || !settings.sitesOff.includes(host),
  kinds: settings.kinds,
  repeat: settings.repeat,
});
