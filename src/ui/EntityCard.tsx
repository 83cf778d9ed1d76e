import type { JSX } from 'preact';
import { useId, useRef } from 'preact/hooks';
import type { CardContent } from '../core/record/card-content.js';
import type { Reason } from '../core/match/mention.js';
import { CardBody, type CardChoice } from './CardBody.js';
import { CardFoot } from './CardFoot.js';
import { CardHead } from './CardHead.js';
import { useLinkGuard } from './link-guard.js';
import { useWords } from './words.js';

export interface CardProps {
  /** Null where there is nothing to show: still awaited, or not readable. */
  readonly content: CardContent | null;
  /** True while the content is awaited. */
  readonly waiting?: boolean;
  readonly pinned: boolean;
  /** `index` from 0. */
  readonly place: { readonly index: number; readonly total: number };
  readonly reason: Reason;
  /** The entries that the name could stand for, where there are several. */
  readonly choices: readonly CardChoice[];
  /** The words on the page. */
  readonly text?: string;
  readonly onClose: () => void;
  readonly onPin: () => void;
  readonly onStep: (by: 1 | -1) => void;
  readonly onMore: () => void;
  /** Shows one of the choices, in this card only. */
  readonly onChoose?: (id: string) => void;
}

/**
 * The hover card. It shows and leads on, and changes nothing that outlives it: a page can cover what is in it.
 * A dialog that is not modal, named by its entity.
 */
export const EntityCard = (props: CardProps): JSX.Element => {
  const { content, pinned, place, choices, onMore } = props;
  const words = useWords();
  const title = useId();
  const card = useRef<HTMLElement>(null);
  useLinkGuard(card, content?.id ?? '', place.index);
  return (
    <section
      ref={card}
      class="card ui"
      role="dialog"
      aria-labelledby={title}
      lang={words.locale}
      dir={words.direction}
      tabIndex={-1}
      data-pinned={pinned ? '' : undefined}
    >
      <CardHead content={content} choices={choices.length} pinned={pinned} onPin={props.onPin} onClose={props.onClose} />
      <CardBody {...props} titleId={title} />
      <CardFoot content={content} choices={choices.length} place={place} onStep={props.onStep} onMore={onMore} />
    </section>
  );
};
