import { getApi } from './api.js';
import { startLife } from './life.js';
import { KEPT_PAGE } from './kept-page.js';
import { claimPage } from './once.js';
import { serveTab } from './serve-tab.js';
import { createTabCalls } from './tab-calls.js';
import { createWorker } from './worker.js';

const api = getApi();
// Where markup took the API, there is nobody to talk to: the popup finds that nothing answers, and offers to reload the page.
const controller = api === null || window !== window.top ? null : claimPage();
if (api !== null && controller !== null) {
  const end = (): void => controller.abort();
  const worker = createWorker(api, end);
  const page = startLife(worker, end, controller.signal);
  Reflect.set(globalThis, KEPT_PAGE, page);
  serveTab(api, createTabCalls(page), controller.signal);
}
