import { expect, test } from 'vitest';
import { annotationPage, type AnnotatedMention, type AnnotatedPage } from '../../../src/core/export/web-annotation.js';
import type { Story } from '../../../src/core/match/mention.js';

const story = (incident: string, open: boolean): Story => ({
  incident,
  open,
  why: open ? 'strong' : 'nothing',
  found: 0,
  need: 2,
  evidence: [{ group: 'strong', text: 'Gale', times: 1 }],
});

const acme: AnnotatedMention = {
  start: 40,
  end: 44,
  exact: 'Acme',
  prefix: 'of ',
  suffix: ' said',
  id: 'tiny:acme',
  kind: 'organisation',
  form: 'full',
  reason: { code: 'story', incident: 'tiny:case' },
  shown: true,
};

const page = (more: Partial<AnnotatedPage> = {}): AnnotatedPage => ({ url: 'https://news.example/a', textLength: 88, stories: [], mentions: [acme], ...more });

test('a mention is one annotation, found by its words and by its place', () => {
  expect(annotationPage(page(), null)).toEqual({
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    type: 'AnnotationPage',
    story: null,
    textLength: 88,
    items: [
      {
        type: 'Annotation',
        target: {
          source: 'https://news.example/a',
          selector: [
            { type: 'TextQuoteSelector', exact: 'Acme', prefix: 'of ', suffix: ' said' },
            { type: 'TextPositionSelector', start: 40, end: 44 },
          ],
        },
        body: { id: 'tiny:acme', entity: 'acme', kind: 'organisation', form: 'full', reason: { code: 'story', incident: 'tiny:case' }, shown: true },
      },
    ],
    reading: null,
  });
});

test('of several stories the open one is told, else the first', () => {
  expect(annotationPage(page({ stories: [story('a', false), story('b', true)] }), null).story).toEqual({
    incident: 'b',
    open: true,
    evidence: [{ group: 'strong', text: 'Gale', times: 1 }],
  });
  expect(annotationPage(page({ stories: [story('a', false), story('b', false)] }), null).story?.incident).toBe('a');
});
