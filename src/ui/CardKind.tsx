import type { JSX } from 'preact';
import type { CardContent } from '../core/record/card-content.js';
import { sayKind } from './entity-words.js';
import type { Words } from './words.js';

interface Props {
  readonly words: Words;
  readonly content: CardContent;
}

/** What kind of entry it is, with a sample of its mark. */
export const CardKind = ({ words, content }: Props): JSX.Element => (
  <span class="kind">
    <span class="swatch" data-kind={content.mark} />
    {sayKind(content.kind, words)}
  </span>
);
