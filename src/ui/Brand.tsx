import type { JSX } from 'preact';
import { useWords } from './words.js';

/** The product's sign and name. */
export const Brand = (): JSX.Element => (
  <>
    <svg viewBox="0 0 16 16" aria-hidden="true">
      <rect width="16" height="16" rx="3.5" fill="#6a6edb" />
      <path fill="#fff" d="M7.25 2v8.6a4.3 4.3 0 0 1 0-8.6zM8.75 5.4a4.3 4.3 0 0 1 0 8.6z" />
    </svg>
    {useWords().say('extensionName')}
  </>
);
