import { MARK_KINDS, type MarkKind } from './mark-kind.js';
import type { MarkStyle } from './rules/settings.js';

/** The first rule of a kind, and the colour of its line. */
const ruleOf = (kind: MarkKind): RegExp => new RegExp(`::highlight\\(cc-${kind}\\)\\s*\\{[^}]*(#[0-9a-f]{6})[^}]*\\}`);

const LINE: Readonly<Record<MarkStyle['line'], string>> = {
  thick: 'underline solid 2px',
  thin: 'underline solid 1px',
  dotted: 'underline dotted 2px',
  dashed: 'underline dashed 2px',
  double: 'underline double 1px',
  none: 'none',
};

const tint = (colour: string): string => `rgb(${[1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16)).join(' ')} / 16%)`;

/**
 * The template with the looks that the reader chose. Only the plain rule of a kind is rewritten: those for high contrast and forced
 * colours stand behind it and go on deciding there.
 */
export const withStyles = (template: string, styles: Readonly<Partial<Record<MarkKind, MarkStyle>>>): string =>
  MARK_KINDS.reduce((sheet, kind) => {
    const style = styles[kind];
    if (style === undefined) return sheet;
    const colour = ruleOf(style.colour).exec(template)?.[1] ?? '#808080';
    const line = `text-decoration: ${LINE[style.line]}${style.line === 'none' ? '' : ` ${colour}`};`;
    return sheet.replace(
      ruleOf(kind),
      `::highlight(cc-${kind}) { ${line} text-underline-offset: 0.18em; background-color: ${style.background ? tint(colour) : 'transparent'}; }`,
    );
  }, template);

/**
 * The style sheet of one document's marks: `template` with each `cc-KIND` highlight renamed to `names[KIND]`, and every
 * declaration made important, so that a page's own rules for highlights do not change it.
 * Only declarations between braces gain the word; a kind without a name keeps its template name and paints nothing.
 */
export const marksSheet = (template: string, names: Readonly<Record<MarkKind | 'now', string>>): string => {
  const renames = new Map<string, string>(Object.entries(names));
  return template
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/::highlight\(cc-([a-z]+)\)/g, (whole: string, kind: string) => {
      const name = renames.get(kind);
      return name === undefined ? whole : `::highlight(${name})`;
    })
    .replace(/\{([^{}]*)\}/g, (_, body: string) => `{${body.replace(/([^\s;])\s*(;|$)/g, '$1 !important$2')}}`);
};
