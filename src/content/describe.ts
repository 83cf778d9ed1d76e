import { describePage } from '../page/describe.js';
import { PAGE_DESCRIBER } from '../platform/protocol.js';
import { KEPT_PAGE } from './kept-page.js';
import type { TabPage } from './tab-calls.js';

const isPage = (value: unknown): value is TabPage => typeof value === 'object' && value !== null && 'session' in value && typeof value.session === 'function';

// Run in a page only where its mentions are to be written down.
Reflect.set(globalThis, Symbol.for(PAGE_DESCRIBER), async () => {
  const page: unknown = Reflect.get(globalThis, KEPT_PAGE);
  const session = isPage(page) ? await page.session() : null;
  return session === null ? null : describePage(session);
});
