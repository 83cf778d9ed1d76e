import type { JSX } from 'preact';
import type { MarkStyle } from '../core/rules/settings.js';

interface Props {
  readonly look: MarkStyle;
  /** True for the look that a kind has of its own: two kinds have a thinner line then than can be chosen. */
  readonly own: boolean;
  readonly text: string;
}

/** A name drawn as it is on a page. */
export const Sample = ({ look, own, text }: Props): JSX.Element => (
  <mark class="sample" data-line={look.line} data-colour={look.colour} data-tint={look.background ? '' : undefined} data-own={own ? '' : undefined}>
    <bdi>{text}</bdi>
  </mark>
);
