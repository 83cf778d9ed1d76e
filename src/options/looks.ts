import type { MarkKind } from '../core/mark-kind.js';
import type { MarkStyle } from '../core/rules/settings.js';

/** How each kind is drawn while nothing was changed: what `marks-page.css` says, in the terms of a choice. */
const OWN: Readonly<Record<MarkKind, MarkStyle>> = {
  actor: { line: 'thick', colour: 'actor', background: true },
  person: { line: 'dotted', colour: 'person', background: false },
  agency: { line: 'dashed', colour: 'agency', background: false },
  company: { line: 'double', colour: 'company', background: false },
  product: { line: 'thin', colour: 'product', background: false },
  source: { line: 'dotted', colour: 'source', background: false },
  own: { line: 'dashed', colour: 'own', background: true },
};

type Styles = Readonly<Partial<Record<MarkKind, MarkStyle>>>;

/** The look of a kind, chosen or its own. */
export const lookOf = (styles: Styles, kind: MarkKind): MarkStyle => styles[kind] ?? OWN[kind];

/** The style to be kept for a look: none where it is the kind's own, so that the list does not call it changed. */
export const styleFor = (kind: MarkKind, look: MarkStyle): MarkStyle | null => {
  const own = OWN[kind];
  return look.line === own.line && look.colour === own.colour && look.background === own.background ? null : look;
};
