import type { JSX } from 'preact';
import { CardBody } from './CardBody.js';
import { CardFoot } from './CardFoot.js';
import { CardHead } from './CardHead.js';
import { CARD_TITLE, type CardProps } from './card-props.js';

/**
 * The hover card. It shows and leads on, and changes nothing that outlives it: a page can cover what is in it.
 * A dialog that is not modal, named by its entity. A pure function of its properties: its controls are named by `data-act`,
 * and act where the card is built.
 */
export const EntityCard = (props: CardProps): JSX.Element => {
  const { words, content, place, choices } = props;
  return (
    <section class="card ui" role="dialog" aria-labelledby={CARD_TITLE} lang={words.locale} dir={words.direction} tabIndex={-1}>
      <CardHead words={words} content={content} choices={choices.length} />
      <CardBody {...props} />
      <CardFoot words={words} content={content} choices={choices.length} place={place} />
    </section>
  );
};
