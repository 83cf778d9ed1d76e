import type { JSX } from 'preact';
import type { PackChange } from '../core/pack/schema.js';
import { sayDate } from '../ui/dates.js';
import { otherLanguage } from '../ui/other-language.js';
import { RowLinks } from '../ui/RowLinks.js';
import { useWords } from '../ui/words.js';
import type { IncidentEntry } from './incidents.js';

interface Props {
  readonly entry: IncidentEntry;
  readonly onGo: (row: string) => void;
}

const Change = ({ change, entry: { incident, index }, onGo }: Props & { readonly change: PackChange }): JSX.Element => {
  const words = useWords();
  // A row that is gone cannot be led to.
  const rows = [...incident.facts, ...incident.attributions].filter(({ id }) => change.rows.includes(id));
  return (
    <li>
      <span class="date note">
        {change.version === undefined ? sayDate(change.on, words) : words.say('changeVersion', sayDate(change.on, words), change.version)}
      </span>
      <span>
        <bdi lang={otherLanguage(index.pack.language, words)}>{change.what}</bdi>
      </span>
      <div class="note">
        <RowLinks title="changeRows" rows={rows} index={index} onGo={onGo} />
      </div>
    </li>
  );
};

/** Whose record it is, of when, and what became different in it. */
export const AboutRecord = ({ entry, onGo }: Props): JSX.Element => {
  const words = useWords();
  const { title, language, maintainer, maintainerUrl, released, checked, changes = [] } = entry.index.pack;
  return (
    <div class="sec">
      <h2>{words.say('aboutRecord')}</h2>
      <p class="note">
        <bdi lang={otherLanguage(language, words)}>{title}</bdi>. {words.say('aboutRecordDates', sayDate(released, words), sayDate(checked, words))}{' '}
        {words.say('aboutRecordBy')}{' '}
        {maintainerUrl === undefined ? (
          <bdi>{maintainer}</bdi>
        ) : (
          <a class="link" href={maintainerUrl} target="_blank" rel="noopener noreferrer">
            <bdi>{maintainer}</bdi>
          </a>
        )}
      </p>
      {changes.length > 0 && (
        <details class="fold">
          <summary>{words.say('changes')}</summary>
          <ul class="lines">
            {changes.map((change) => (
              <Change key={`${change.on} ${change.what}`} change={change} entry={entry} onGo={onGo} />
            ))}
          </ul>
        </details>
      )}
    </div>
  );
};
