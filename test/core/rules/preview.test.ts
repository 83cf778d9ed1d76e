import { describe, expect, it } from 'vitest';
import { preview, type SeenPage } from '../../../src/core/rules/preview.js';
import { DEFAULT_SETTINGS, type Settings } from '../../../src/core/rules/settings.js';

const seen = (entity: string, mark: 'actor' | 'person' | 'company', markable = true) => ({ entity, mark, markable });

const page: SeenPage = {
  address: { host: 'paper.example', path: '/mail' },
  stories: ['storm:mail'],
  mentions: [
    seen('storm:crew', 'actor'),
    seen('storm:crew', 'actor'),
    seen('storm:bell', 'person'),
    seen('storm:bell', 'person', false),
    seen('storm:moss', 'person'),
    seen('storm:acme', 'company'),
  ],
};

const paper = { host: 'paper.example', path: '', subdomains: false } as const;
const settings = (more: Partial<Settings>): Settings => ({ ...DEFAULT_SETTINGS, ...more });
const NONE = { mentions: 0, names: 0 };

describe('a rule before it is there', () => {
  it('tells the marks now and then', () => {
    const intent = { type: 'rule', subject: { type: 'kind', of: 'person' }, site: null, effect: 'quiet' } as const;
    expect(preview(DEFAULT_SETTINGS, intent, page)).toEqual({ marked: 5, willMark: 3, hides: NONE, brings: NONE });
  });

  it('tells what it hides, and what it brings back', () => {
    const hide = { type: 'rule', subject: { type: 'kind', of: 'person' }, site: paper, effect: 'hide' } as const;
    expect(preview(DEFAULT_SETTINGS, hide, page)).toEqual({ marked: 5, willMark: 3, hides: { mentions: 3, names: 2 }, brings: NONE });
    const hidden = settings({ rules: [{ ...hide, revision: 1 }] });
    expect(preview(hidden, { ...hide, effect: null }, page)).toEqual({ marked: 3, willMark: 5, hides: NONE, brings: { mentions: 3, names: 2 } });
  });

  it('changes nothing where a nearer rule decides, or where it is for another place', () => {
    const rules = settings({ rules: [{ subject: { type: 'kind', of: 'person' }, site: paper, effect: 'quiet', revision: 1 }] });
    const marks = { marked: 3, willMark: 3, hides: NONE, brings: NONE };
    expect(preview(rules, { type: 'rule', subject: { type: 'entity', of: 'storm:bell' }, site: null, effect: 'show' }, page)).toEqual(marks);
    const elsewhere = { host: 'other.example', path: '', subdomains: true };
    expect(preview(rules, { type: 'rule', subject: { type: 'all', of: '' }, site: elsewhere, effect: 'hide' }, page)).toEqual(marks);
  });

  it('changes nothing of what an organisation set', () => {
    const set = { subject: { type: 'pack', of: 'storm' }, site: null, effect: 'hide', revision: 0, policy: true } as const;
    const rules = settings({ rules: [set] });
    const nothing = { marked: 0, willMark: 0, hides: NONE, brings: NONE };
    expect(preview(rules, { type: 'rule', subject: set.subject, site: null, effect: 'show' }, page)).toEqual(nothing);
    expect(preview(rules, { type: 'rule', subject: { type: 'entity', of: 'storm:bell' }, site: paper, effect: 'show' }, page)).toEqual(nothing);
  });

  it('marks nothing where nothing is to be marked anywhere', () => {
    expect(preview(DEFAULT_SETTINGS, { type: 'quiet', on: true }, page)).toMatchObject({ marked: 5, willMark: 0, hides: NONE });
    expect(preview(DEFAULT_SETTINGS, { type: 'site', host: 'paper.example', on: false }, page)).toMatchObject({ marked: 5, willMark: 0 });
  });
});
