import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { marksSheet, withStyles } from '../../src/core/marks-sheet.js';

const template = readFileSync(new URL('../../src/ui/marks-page.css', import.meta.url), 'utf8');
const names = { actor: 'q1', person: 'q2', agency: 'q3', company: 'q4', product: 'q5', source: 'q6', own: 'q7', now: 'q8' };
const sheet = marksSheet(template, names);

describe('marksSheet', () => {
  it('knows every kind of the template and leaves none of its names', () => {
    expect(sheet).not.toContain('cc-');
    for (const name of Object.values(names)) expect(sheet).toContain(`::highlight(${name})`);
  });

  it('makes every declaration important, once', () => {
    const bodies = [...sheet.matchAll(/\{([^{}]*)\}/g)].flatMap((match) => (match[1] ?? '').split(';')).filter((line) => line.trim() !== '');
    expect(bodies.length).toBeGreaterThan(20);
    for (const line of bodies) expect(line).toMatch(/^\s*[a-z-]+:[^!]+ !important\s*$/);
  });

  it('also takes a minified template', () => {
    expect(marksSheet('::highlight(cc-now){background-color:Highlight;color:HighlightText}', names)).toBe(
      '::highlight(q8){background-color:Highlight !important;color:HighlightText !important}',
    );
  });
});

describe('withStyles', () => {
  it('gives a kind the line, colour and background that the reader chose, and leaves the others alone', () => {
    const styled = marksSheet(
      withStyles(template, { person: { line: 'double', colour: 'actor', background: true }, actor: { line: 'none', colour: 'own', background: false } }),
      names,
    );
    expect(styled).toContain('::highlight(q2) { text-decoration: underline double 1px #b65b10 !important;');
    expect(styled).toContain('background-color: rgb(182 91 16 / 16%) !important;');
    expect(styled).toContain('::highlight(q1) { text-decoration: none !important;');
    expect(styled.slice(styled.indexOf('@media'))).toBe(sheet.slice(sheet.indexOf('@media')));
    expect(withStyles(template, {})).toBe(template);
  });
});
