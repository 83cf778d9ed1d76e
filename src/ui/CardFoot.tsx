import type { JSX } from 'preact';
import type { CardContent } from '../core/record/card-content.js';
import { sayNumber } from './counts.js';
import { Icon } from './icons.js';
import type { MessageKey, Words } from './words.js';

interface Props {
  readonly words: Words;
  readonly content: CardContent | null;
  readonly choices: number;
  readonly place: { readonly index: number; readonly total: number };
}

const moreKey = (content: CardContent | null, choices: number): MessageKey => {
  if (choices > 1) return 'cardChooseInPopup';
  if (content === null || content.incident === null) return 'cardMorePopup';
  return content.lanes === null ? 'cardMoreIncident' : 'cardMoreStatements';
};

/** The place among all mentions of the page, the way to its neighbours, and the way to the popup. */
export const CardFoot = ({ words, content, choices, place }: Props): JSX.Element => (
  <div class="card-foot">
    <span>{words.say('placeOf', sayNumber(place.index + 1, words), sayNumber(place.total, words))}</span>
    <button type="button" class="icon-btn" aria-label={words.say('commandPrevious')} data-act="previous">
      <Icon name="previous" />
    </button>
    <button type="button" class="icon-btn" aria-label={words.say('commandNext')} data-act="next">
      <Icon name="next" />
    </button>
    <span class="spacer" />
    <button type="button" class="card-more" data-act="more">
      {words.say(moreKey(content, choices))}
    </button>
  </div>
);
