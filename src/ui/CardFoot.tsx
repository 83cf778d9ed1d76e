import type { JSX } from 'preact';
import type { CardContent } from '../core/record/card-content.js';
import { sayNumber } from './counts.js';
import { Icon } from './icons.js';
import { useWords, type MessageKey } from './words.js';

interface Props {
  readonly content: CardContent | null;
  readonly choices: number;
  readonly place: { readonly index: number; readonly total: number };
  readonly onStep: (by: 1 | -1) => void;
  readonly onMore: () => void;
}

const moreKey = (content: CardContent | null, choices: number): MessageKey => {
  if (choices > 1) return 'cardChooseInPopup';
  if (content === null || content.incident === null) return 'cardMorePopup';
  return content.lanes === null ? 'cardMoreIncident' : 'cardMoreStatements';
};

/** The place among all mentions of the page, the way to its neighbours, and the way to the popup. */
export const CardFoot = ({ content, choices, place, onStep, onMore }: Props): JSX.Element => {
  const words = useWords();
  return (
    <div class="card-foot">
      <span>{words.say('placeOf', sayNumber(place.index + 1, words), sayNumber(place.total, words))}</span>
      <button type="button" class="icon-btn" aria-label={words.say('commandPrevious')} onClick={() => onStep(-1)}>
        <Icon name="previous" />
      </button>
      <button type="button" class="icon-btn" aria-label={words.say('commandNext')} onClick={() => onStep(1)}>
        <Icon name="next" />
      </button>
      <span class="spacer" />
      <button type="button" class="card-more" onClick={onMore}>
        {words.say(moreKey(content, choices))}
      </button>
    </div>
  );
};
