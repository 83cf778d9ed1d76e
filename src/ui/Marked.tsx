import type { JSX } from 'preact';
import type { Excerpt } from '../core/search/excerpt.js';

/** A piece of text with what fits a search marked in it. */
export const Marked = ({ text, fits }: Excerpt): JSX.Element => (
  <bdi>
    {fits.flatMap(([start, end], at) => [text.slice(fits[at - 1]?.[1] ?? 0, start), <mark key={start}>{text.slice(start, end)}</mark>])}
    {text.slice(fits.at(-1)?.[1] ?? 0)}
  </bdi>
);
