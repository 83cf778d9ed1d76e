import type { JSX } from 'preact';
import { useWords } from './words.js';

/** Says of a control that the reader's organisation has settled it. */
export const Locked = (): JSX.Element => <span class="chip">{useWords().say('lockedByPolicy')}</span>;
