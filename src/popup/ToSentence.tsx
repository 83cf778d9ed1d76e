import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import type { ArticleStretch } from '../core/reading/reading.js';
import { Icon } from '../ui/icons.js';

interface Props {
  readonly sentences: readonly ArticleStretch[];
  /** What it leads to, in words. */
  readonly label: string;
  /** The sign it bears; an arrow without one. */
  readonly sign?: 'dot';
  readonly onFlash: (stretch: ArticleStretch) => void;
}

/** Leads to the sentence on the page that shows something; pressed again, to the next one that does. */
export const ToSentence = ({ sentences, label, sign, onFlash }: Props): JSX.Element => {
  const next = useRef(0);
  const go = (): void => {
    const stretch = sentences[next.current % sentences.length];
    next.current++;
    if (stretch !== undefined) onFlash(stretch);
  };
  return (
    <button type="button" class="icon-btn" aria-label={label} onClick={go}>
      {sign === undefined ? <Icon name="next" /> : <span class={sign} />}
    </button>
  );
};
