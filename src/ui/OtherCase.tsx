import type { JSX } from 'preact';
import type { Incident } from '../core/pack/incident-schema.js';
import type { Attribution } from '../core/pack/statement-schema.js';
import type { PackIndex } from '../core/record/pack-index.js';
import { publicOn } from '../core/record/partial-date.js';
import { sayDate } from './dates.js';
import { RowLinks } from './RowLinks.js';
import { useWords } from './words.js';

interface Props {
  readonly row: Attribution;
  readonly incident: Incident;
  readonly index: PackIndex;
  readonly onGo: (row: string) => void;
}

/** For words about something else: when and about what they were said, and where they were printed as an answer to this. */
export const OtherCase = ({ row, incident, index, onGo }: Props): JSX.Element | null => {
  const words = useWords();
  if (row.about === 'incident') return null;
  const printed = row.printedAs ?? [];
  const answered = incident.attributions.filter((other) => printed.some((one) => one.asAnswerTo === other.id));
  return (
    <div class="callout">
      <p>{words.say('otherCaseCallout', sayDate(publicOn(row), words), index.nameOf(row.about.otherCase))}</p>
      {printed.map(({ source, printedOn }) => (
        <p key={source}>{words.say('printedAsAnswer', index.sourcesOf([source])[0]?.publisher ?? source, sayDate(printedOn, words))}</p>
      ))}
      <RowLinks title="printedAnswerTo" rows={answered} index={index} onGo={onGo} />
    </div>
  );
};
