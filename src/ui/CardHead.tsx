import type { JSX } from 'preact';
import type { CardContent } from '../core/record/card-content.js';
import { CardKind } from './CardKind.js';
import { sayCount } from './counts.js';
import { Icon, PinIcon } from './icons.js';
import type { Words } from './words.js';

interface Props {
  readonly words: Words;
  readonly content: CardContent | null;
  readonly choices: number;
}

/** What kind of entry it is, or how many it could be; pin and close. */
export const CardHead = ({ words, content, choices }: Props): JSX.Element => (
  <div class="card-head">
    {content === null ? <span class="kind">{choices > 1 ? sayCount('cardReadings', choices, words) : ''}</span> : <CardKind words={words} content={content} />}
    <button type="button" class="icon-btn" aria-pressed="false" aria-label={words.say('cardPin')} data-act="pin">
      <PinIcon />
    </button>
    <button type="button" class="icon-btn" aria-label={words.say('cardClose')} data-act="close">
      <Icon name="close" />
    </button>
  </div>
);
