import type { JSX } from 'preact';
import type { Citation } from '../core/record/card-content.js';
import { OutIcon } from './icons.js';

/** A way to the source, opened beside the page. The source learns nothing of where its reader came from. */
export const SourceLink = ({ source }: { readonly source: Citation }): JSX.Element => (
  <a class="src" href={source.url} target="_blank" rel="noopener noreferrer">
    <bdi>{source.publisher}</bdi>
    <OutIcon />
  </a>
);
