import { termSchema } from './settings-schema.js';
import type { OwnTerm } from './settings.js';

/** Why a line is no term: too short or too long, something in it that cannot be seen or is markup, or its note is at fault. */
export type TermFault = 'short' | 'long' | 'signs' | 'note';

export interface RefusedTerm {
  /** The line as it was written. */
  readonly line: string;
  /** What of it would be the term. */
  readonly text: string;
  readonly reason: TermFault;
}

/** What a pasted text holds. */
export interface ReadTerms {
  readonly terms: readonly OwnTerm[];
  readonly refused: readonly RefusedTerm[];
}

const reasonOf = (issue: { readonly path: readonly PropertyKey[]; readonly code: string; readonly message: string } | undefined): TermFault => {
  if (issue?.path[0] === 'note') return 'note';
  if (issue?.code === 'too_big') return 'long';
  return issue?.code === 'too_small' || issue?.message.includes('three letters') === true ? 'short' : 'signs';
};

/** Reads terms, one a line, each with a note if a bar stands behind it: "signing key | the key of 2016". A line at fault spoils no other. */
export const readTerms = (text: string, look: Pick<OwnTerm, 'mark' | 'caseExact' | 'inside'>): ReadTerms => {
  const terms: OwnTerm[] = [];
  const refused: RefusedTerm[] = [];
  for (const line of text.split(/\r\n?|\n/).map((one) => one.trim())) {
    if (line === '') continue;
    const [written = '', ...note] = line.split('|');
    const read = termSchema.safeParse({ ...look, text: written.trim(), note: note.join('|').trim() });
    if (read.success) terms.push(read.data);
    else refused.push({ line, text: written.trim(), reason: reasonOf(read.error.issues[0]) });
  }
  return { terms, refused };
};
