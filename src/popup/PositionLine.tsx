import type { JSX } from 'preact';
import type { ArticleStretch } from '../core/reading/reading.js';
import type { LaneName } from '../core/record/card-content.js';
import { publicOn } from '../core/record/partial-date.js';
import { whoIs } from '../core/record/who.js';
import { separator } from '../core/separator.js';
import { sayDate } from '../ui/dates.js';
import { OtherCase } from '../ui/OtherCase.js';
import { useSpeakerText } from '../ui/SpeakerLine.js';
import { sayLane, sayStance } from '../ui/stance-words.js';
import { useWords } from '../ui/words.js';
import type { IncidentEntry } from './incidents.js';
import type { PositionRow } from './reading-view.js';
import { ToSentence } from './ToSentence.js';

interface Props {
  readonly row: PositionRow;
  readonly lanes: readonly LaneName[];
  readonly entry: IncidentEntry;
  readonly onFlash: (stretch: ArticleStretch) => void;
  readonly onGo: (row: string) => void;
}

const Sign = ({ row: { found }, what, onFlash }: Pick<Props, 'row' | 'onFlash'> & { readonly what: string }): JSX.Element => {
  const words = useWords();
  if (found.sentences.length > 0) return <ToSentence sentences={found.sentences} label={what} sign="dot" onFlash={onFlash} />;
  if (found.outcome === 'not-found') return <span class="dash" role="img" aria-label={words.say('signNotFound')} />;
  return <span class="dot" role="img" aria-label={words.say(found.outcome === 'may-be-meant' ? 'signMaybe' : 'signCarried')} />;
};

/** One statement: its speaker, which leads to it in the record, and its sign in the column of its stance, which leads to the sentence. */
export const PositionLine = ({ row, lanes, entry: { incident, index }, onFlash, onGo }: Props): JSX.Element => {
  const words = useWords();
  const speaker = useSpeakerText()(whoIs(row.row.speaker, index));
  const { about, stances, id } = row.row;
  const label = (stance: string): string => words.say(row.found.outcome === 'may-be-meant' ? 'toSentenceMaybe' : 'toSentence', speaker, stance);
  const said = stances.map(({ stance, on }) => sayStance(stance, on, words)).join(separator(words));
  const elsewhere = row.lanes.length === 0 || about !== 'incident';
  return (
    <>
      <tr>
        <th scope="row">
          <button type="button" class="link" onClick={() => onGo(id)}>
            <bdi>{speaker}</bdi>
          </button>
          <span class="note">
            {sayDate(publicOn(row.row), words)}
            {row.found.outcome === 'may-be-meant' && ` · ${words.say('mayBeMeant')}`}
          </span>
        </th>
        {elsewhere && (
          <td colSpan={lanes.length}>
            <div class="wide">
              <Sign row={row} what={label(said)} onFlash={onFlash} />
              <span>{said}</span>
            </div>
          </td>
        )}
        {!elsewhere &&
          lanes.map((lane) => <td key={lane}>{row.lanes.includes(lane) && <Sign row={row} what={label(sayLane(lane, words))} onFlash={onFlash} />}</td>)}
      </tr>
      {row.found.outcome === 'moved' && (
        <tr>
          <td colSpan={lanes.length + 1}>
            {about === 'incident' ? (
              <p class="callout">{words.say('movedCallout', sayDate(publicOn(row.row), words))}</p>
            ) : (
              <OtherCase row={row.row} incident={incident} index={index} onGo={onGo} />
            )}
          </td>
        </tr>
      )}
    </>
  );
};
