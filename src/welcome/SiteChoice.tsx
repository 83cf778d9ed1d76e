import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { sayNumber } from '../ui/counts.js';
import { Icon } from '../ui/icons.js';
import { useWords, type Words } from '../ui/words.js';
import { NEWS_SITES, patternOf, type NewsSite } from './news-sites.js';

interface Props {
  /** Hosts that may be read already. */
  readonly listed: ReadonlySet<string>;
  readonly onAllow: (patterns: readonly string[]) => void;
}

interface Group {
  readonly language: string;
  readonly label: string;
  readonly sites: readonly NewsSite[];
}

/** The sites by language, both in alphabetical order: no site is put first for what it writes. */
const groupsOf = (words: Words): readonly Group[] => {
  const names = new Intl.DisplayNames(words.locale, { type: 'language' });
  const { compare } = new Intl.Collator(words.locale);
  return [...new Set(NEWS_SITES.map(({ language }) => language))]
    .map((language) => ({
      language,
      label: names.of(language) ?? language,
      sites: NEWS_SITES.filter((site) => site.language === language).toSorted((a, b) => compare(a.name, b.name)),
    }))
    .toSorted((a, b) => compare(a.label, b.label));
};

interface RowProps {
  readonly site: NewsSite;
  readonly chosen: boolean;
  readonly allowed: boolean;
  readonly onChoose: (chosen: boolean) => void;
}

const Row = ({ site, chosen, allowed, onChoose }: RowProps): JSX.Element => {
  const words = useWords();
  return (
    <li>
      <label class="site">
        <input type="checkbox" checked={chosen} onChange={(event) => onChoose(event.currentTarget.checked)} />
        <span>
          <bdi lang={site.language}>{site.name}</bdi> {allowed && <span class="chip">{words.say('welcomeAllowed')}</span>}{' '}
          <bdi dir="ltr" class="note site-host">
            {site.host}
          </bdi>
        </span>
      </label>
    </li>
  );
};

/** The list of news sites, whole at first and shortened as the reader likes; allowed in one question, never unseen. */
export const SiteChoice = ({ listed, onAllow }: Props): JSX.Element => {
  const words = useWords();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(() => new Set(NEWS_SITES.map(({ host }) => host)));
  const choose = (host: string, on: boolean): void => setChosen((old) => new Set(on ? [...old, host] : [...old].filter((one) => one !== host)));
  const count = sayNumber(NEWS_SITES.length, words);
  return (
    <details class="choice-list">
      <summary class="btn">
        {words.say('welcomeChoose', count)}
        <Icon name="down" />
      </summary>
      <div class="btns">
        <button type="button" class="btn" onClick={() => setChosen(new Set(NEWS_SITES.map(({ host }) => host)))}>
          {words.say('welcomeChooseAll')}
        </button>
        <button type="button" class="btn" onClick={() => setChosen(new Set())}>
          {words.say('welcomeChooseNone')}
        </button>
      </div>
      <div class="site-groups">
        {groupsOf(words).map(({ language, label, sites }) => (
          <div key={language} role="group" aria-label={label}>
            <h4>{label}</h4>
            <ul>
              {sites.map((site) => (
                <Row key={site.host} site={site} chosen={chosen.has(site.host)} allowed={listed.has(site.host)} onChoose={(on) => choose(site.host, on)} />
              ))}
            </ul>
          </div>
        ))}
      </div>
      <div class="btns">
        <button type="button" class="btn btn-main" onClick={() => onAllow(NEWS_SITES.filter(({ host }) => chosen.has(host)).map(patternOf))}>
          {words.say('welcomeAllowSites')}
        </button>
        <span class="note">{words.say('welcomeChosen', sayNumber(chosen.size, words), count)}</span>
      </div>
    </details>
  );
};
