import type { AnnotatedPage } from '../core/export/web-annotation.js';
import { quote } from './quote.js';
import type { PageSession } from './session.js';
import { textPositions } from './text-positions.js';

/** Characters of context on each side of a quotation: enough to find it again in a page that changed a little. */
const QUOTE_CONTEXT = 32;

/** The page and all of its mentions with their places in `document.body.textContent`, as they are exported. */
export const describePage = (session: PageSession): AnnotatedPage => {
  const { text, positions } = textPositions(document.body, session.all());
  const mentions = positions.map(({ mention, start, end }) => ({
    start,
    end,
    ...quote(text, start, end, QUOTE_CONTEXT),
    id: mention.entity.id,
    kind: mention.entity.kind,
    form: mention.form,
    reason: mention.reason,
    shown: session.isShown(mention),
  }));
  return { url: location.href, textLength: text.length, stories: session.stories(), mentions };
};
