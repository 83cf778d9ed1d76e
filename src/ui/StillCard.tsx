import type { JSX } from 'preact';
import type { CardContent } from '../core/record/card-content.js';
import type { Reason } from '../core/match/mention.js';
import { CardBody } from './CardBody.js';
import { CardKind } from './CardKind.js';
import { CARD_TITLE } from './card-props.js';
import { useWords } from './words.js';

interface Props {
  readonly content: CardContent;
  readonly reason: Reason;
}

/** The hover card as part of a page: all that it says, without what only acts beside a mark (pin, close, steps, the way to the popup). */
export const StillCard = ({ content, reason }: Props): JSX.Element => {
  const words = useWords();
  return (
    <div class="card" role="group" aria-labelledby={CARD_TITLE}>
      <div class="card-head">
        <CardKind words={words} content={content} />
      </div>
      <CardBody words={words} content={content} reason={reason} place={{ index: 0, total: 1 }} choices={[]} text={content.name} />
    </div>
  );
};
