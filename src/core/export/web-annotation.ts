import type { Reason, Story } from '../match/mention.js';
import type { NameForm } from '../pack/entity-schema.js';
import type { ReadingJson } from './reading-json.js';

/** A mention as it is exported. Offsets in UTF-16 units into the page's text. */
export interface AnnotatedMention {
  readonly start: number;
  readonly end: number;
  /** The words, and what stands before and after them. */
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  /** Runtime id, `pack:entity`. */
  readonly id: string;
  readonly kind: string;
  readonly form: NameForm;
  readonly reason: Reason;
  /** False where a rule hides the mark. */
  readonly shown: boolean;
}

/** What a page's annotations are made from. */
export interface AnnotatedPage {
  readonly url: string;
  /** Length of `document.body.textContent` at the moment of the export, in UTF-16 units. */
  readonly textLength: number;
  /** The stories of the page, those it is about first. */
  readonly stories: readonly Story[];
  readonly mentions: readonly AnnotatedMention[];
}

interface Annotation {
  readonly type: 'Annotation';
  readonly target: {
    readonly source: string;
    readonly selector: readonly [
      { readonly type: 'TextQuoteSelector'; readonly exact: string; readonly prefix: string; readonly suffix: string },
      { readonly type: 'TextPositionSelector'; readonly start: number; readonly end: number },
    ];
  };
  readonly body: Omit<AnnotatedMention, 'start' | 'end' | 'exact' | 'prefix' | 'suffix'> & { readonly entity: string };
}

export interface AnnotationPage {
  readonly '@context': 'http://www.w3.org/ns/anno.jsonld';
  readonly type: 'AnnotationPage';
  readonly story: Pick<Story, 'incident' | 'open' | 'evidence'> | null;
  readonly textLength: number;
  readonly items: readonly Annotation[];
  /** The article against the record; null where the page is about no incident, or is no article. */
  readonly reading: ReadingJson | null;
}

const annotate = (source: string, { start, end, exact, prefix, suffix, id, ...rest }: AnnotatedMention): Annotation => ({
  type: 'Annotation',
  target: {
    source,
    selector: [
      { type: 'TextQuoteSelector', exact, prefix, suffix },
      { type: 'TextPositionSelector', start, end },
    ],
  },
  body: { id, entity: id.slice(id.indexOf(':') + 1), ...rest },
});

/** The mentions of a page as W3C Web Annotations, in the order of the text, with text quote and text position selectors; beside them the reading. */
export const annotationPage = (page: AnnotatedPage, reading: ReadingJson | null): AnnotationPage => {
  const story = page.stories.find(({ open }) => open) ?? page.stories[0];
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    type: 'AnnotationPage',
    story: story === undefined ? null : { incident: story.incident, open: story.open, evidence: story.evidence },
    textLength: page.textLength,
    items: page.mentions.map((mention) => annotate(page.url, mention)),
    reading,
  };
};
