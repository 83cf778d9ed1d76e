import type { JSX } from 'preact';
import type { Excerpt } from '../core/search/excerpt.js';

/** A piece of text with what fits a search marked in it. `lang`: its language, where it is not the one around it. */
export const Marked = ({ text, fits, lang }: Excerpt & { readonly lang: string | undefined }): JSX.Element => (
  <bdi lang={lang}>
    {fits.flatMap(([start, end], at) => [text.slice(fits[at - 1]?.[1] ?? 0, start), <mark key={start}>{text.slice(start, end)}</mark>])}
    {text.slice(fits.at(-1)?.[1] ?? 0)}
  </bdi>
);
