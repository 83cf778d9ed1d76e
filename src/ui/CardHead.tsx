import type { JSX } from 'preact';
import type { CardContent } from '../core/record/card-content.js';
import { sayCount } from './counts.js';
import { sayKind } from './entity-words.js';
import { Icon, PinIcon } from './icons.js';
import type { Words } from './words.js';

interface Props {
  readonly words: Words;
  readonly content: CardContent | null;
  readonly choices: number;
}

/** What kind of entry it is, with a sample of its mark; pin and close. */
export const CardHead = ({ words, content, choices }: Props): JSX.Element => {
  const kind = choices > 1 ? sayCount('cardReadings', choices, words) : content === null ? '' : sayKind(content.kind, words);
  return (
    <div class="card-head">
      <span class="kind">
        {content !== null && <span class="swatch" data-kind={content.mark} />}
        {kind}
      </span>
      <button type="button" class="icon-btn" aria-pressed="false" aria-label={words.say('cardPin')} data-act="pin">
        <PinIcon />
      </button>
      <button type="button" class="icon-btn" aria-label={words.say('cardClose')} data-act="close">
        <Icon name="close" />
      </button>
    </div>
  );
};
