import type { JSX } from 'preact';
import type { CardContent } from '../core/record/card-content.js';
import { sayCount } from './counts.js';
import { sayKind } from './entity-words.js';
import { Icon, PinIcon } from './icons.js';
import { useWords } from './words.js';

interface Props {
  readonly content: CardContent | null;
  readonly choices: number;
  readonly pinned: boolean;
  readonly onPin: () => void;
  readonly onClose: () => void;
}

/** What kind of entry it is, with a sample of its mark; pin and close. */
export const CardHead = ({ content, choices, pinned, onPin, onClose }: Props): JSX.Element => {
  const words = useWords();
  const kind = choices > 1 ? sayCount('cardReadings', choices, words) : content === null ? '' : sayKind(content.kind, words);
  return (
    <div class="card-head">
      <span class="kind">
        {content !== null && <span class="swatch" data-kind={content.mark} />}
        {kind}
      </span>
      <button type="button" class="icon-btn" aria-pressed={pinned} aria-label={words.say('cardPin')} onClick={onPin}>
        <PinIcon filled={pinned} />
      </button>
      <button type="button" class="icon-btn" aria-label={words.say('cardClose')} onClick={onClose}>
        <Icon name="close" />
      </button>
    </div>
  );
};
