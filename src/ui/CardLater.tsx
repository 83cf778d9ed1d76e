import type { JSX } from 'preact';
import type { CardContent, LaterLine } from '../core/record/card-content.js';
import { sayDate } from './dates.js';
import { laterText } from './later-text.js';
import type { Words } from './words.js';

interface Props {
  readonly words: Words;
  readonly later: NonNullable<CardContent['later']>;
}

const Line = ({ words, line }: { readonly words: Words; readonly line: LaterLine }): JSX.Element => (
  <li>
    <span class="ring" />
    <span>
      <bdi>{laterText(line, words)}</bdi> <span class="date">{sayDate(line.date.slice(0, 7), words)}</span>
    </span>
  </li>
);

/** What the page could not know yet on its day: about the record, not about the page. */
export const CardLater = ({ words, later }: Props): JSX.Element => (
  <div class="card-later">
    <h3>{words.say('notYetKnown', sayDate(later.on, words))}</h3>
    <ul>
      {later.lines.map((line, at) => (
        <Line key={at} words={words} line={line} />
      ))}
    </ul>
  </div>
);
