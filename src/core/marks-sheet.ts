import type { MarkKind } from './mark-kind.js';

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
