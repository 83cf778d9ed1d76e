import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import messages from '../../assets/_locales/en/messages.json' with { type: 'json' };
import { connectTab, type TabCalls } from '../../src/tools/tab-calls.js';
import { KINDS, startBrowser, startChromium, type Running } from './support/browsers.js';
import { cardOf, hover } from './support/card.js';
import { marked, marksOf, unmarked } from './support/marks.js';
import { openPopup } from './support/popup.js';
import { article, startSite, type Site, type TestPage } from './support/site.js';

const STORY = '<p>The group Storm-0558 read the mail, Microsoft said.</p>';

/** Names that a form's fields take from the form's own properties in Chromium. */
const CLOBBERING = [
  'parentNode',
  'parentElement',
  'nodeName',
  'nodeType',
  'nodeValue',
  'childNodes',
  'children',
  'firstChild',
  'lastChild',
  'nextSibling',
  'previousSibling',
  'textContent',
  'ownerDocument',
  'getRootNode',
  'closest',
  'matches',
  'isConnected',
  'tagName',
  'localName',
  'namespaceURI',
  'attributes',
  'getAttribute',
  'hasAttribute',
  'contains',
  'compareDocumentPosition',
  'checkVisibility',
  'getBoundingClientRect',
  'style',
  'lang',
  'hidden',
  'isContentEditable',
  'shadowRoot',
];

const fields = CLOBBERING.map((name) => `<input type="hidden" name="${name}">`).join('');
const silent = "default-src 'none'; style-src 'none'; script-src 'none'; require-trusted-types-for 'script'";

/** Pages that make it hard, and that are read all the same. */
const READ: Readonly<Record<string, TestPage>> = {
  '/shadow-chrome': { body: article(`<form id="chrome"><input name="runtime"></form><form id="browser"><input id="x" name="runtime"></form>${STORY}`) },
  '/shadow-globals': {
    body: article(`<a id="CSS"></a><a id="Highlight"></a><a id="document"></a><a id="module"></a><a id="exports"></a><a id="define"></a>${STORY}`),
  },
  '/clobbered-form': { body: article(`<form>${fields}${STORY}</form>`) },
  '/closed-by-policy': { body: article(STORY), headers: { 'content-security-policy': silent } },
  '/plain': { body: 'The group Storm-0558 read the mail, Microsoft said.\n', type: 'text/plain; charset=utf-8' },
  '/xhtml': {
    body: `<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><head><title>Storm-0558</title></head><body>${STORY}</body></html>`,
    type: 'application/xhtml+xml; charset=utf-8',
  },
  '/patched': {
    body: article(
      `<script>for (const name of ['attachShadow', 'append', 'setAttribute', 'showPopover']) Element.prototype[name] = HTMLElement.prototype[name] = () => { throw 0; };
      document.createElement = document.createElementNS = () => { throw 0; }; Node.prototype.appendChild = () => { throw 0; };
      window.Highlight = window.StaticRange = function () { throw 0; };</script>${STORY}`,
    ),
  },
  '/dialog': { body: article(`<dialog id="d">${STORY}</dialog><script>document.getElementById('d').showModal();</script>`) },
};

/** Documents that are no pages to read: nothing is done there. */
const LEFT_ALONE: Readonly<Record<string, TestPage>> = {
  '/data.xml': { body: '<?xml version="1.0"?><story><p>Storm-0558 and Microsoft</p></story>', type: 'application/xml' },
  '/picture.svg': { body: '<svg xmlns="http://www.w3.org/2000/svg"><text y="20">Storm-0558 and Microsoft</text></svg>', type: 'image/svg+xml' },
};

const WITHOUT_TEXT: Readonly<Record<string, TestPage>> = {
  '/no-body': { body: article(`${STORY}<script>document.body.remove();</script>`) },
  '/frameset': { body: '<html><head><title>Storm-0558</title></head><frameset cols="100%"><frame src="about:blank"></frameset></html>' },
};

describe.each(KINDS)('hard pages in %s', (kind) => {
  let site: Site;
  let running: Running;
  let tab: TabCalls;

  beforeAll(async () => {
    const later = `<button id="write" onclick="const more = document.getElementById('more').innerHTML; document.open(); document.write(more); document.close();">x</button>
      <template id="more"><title>Storm-0558</title><p>Storm-0558 was also called Antique Typhoon.</p></template>`;
    site = await startSite({ ...READ, ...LEFT_ALONE, ...WITHOUT_TEXT, '/rewritten': { body: article(STORY + later) }, '/': { body: article(STORY) } });
    running = await startBrowser(kind, { hosts: ['*://127.0.0.1/*'] });
    tab = await connectTab(running.driver);
  });

  afterAll(async () => {
    await running.end();
    site.close();
  });

  it.each(Object.keys(READ))('%s is read, and its marks have cards', async (path) => {
    const { page } = running.driver;
    await page.open(site.at(path));
    await marked(page, 'Storm-0558');
    await hover(page, 'Storm-0558');
    await cardOf(page, 'Storm-0558');
    await page.press('Escape');
  });

  it.each(Object.keys(LEFT_ALONE))('%s is left alone', async (path) => {
    await running.driver.page.open(site.at(path));
    expect((await tab.read()).state).toBe('not-a-page');
    expect(await marksOf(running.driver.page)).toEqual([]);
  });

  it.each(Object.keys(WITHOUT_TEXT))('%s has nothing to read', async (path) => {
    await running.driver.page.open(site.at(path));
    expect((await tab.read()).state).toBe('no-text');
  });

  it('a document that is written anew is read anew', async () => {
    const { page } = running.driver;
    await page.open(site.at('/rewritten'));
    await marked(page, 'Microsoft');
    await page.run(() => document.getElementById('write')?.click());
    await unmarked(page, 'Microsoft');
    await marked(page, 'Antique Typhoon');
    await hover(page, 'Antique Typhoon');
    await cardOf(page, 'Storm-0558');
  });

  it('is read once, however often it is asked for', async () => {
    const { page } = running.driver;
    await page.open(site.at('/'));
    const before = await marked(page, 'Storm-0558');
    await tab.read();
    await tab.read();
    expect(await marksOf(page)).toEqual(before);
  });
});

it('a page that took the place of the interface before the press is named as such in the popup (Chromium)', async () => {
  const site = await startSite({ '/': READ['/shadow-chrome'] ?? { body: '' } });
  const { driver, end } = await startChromium();
  try {
    await driver.page.open(site.at('/'));
    const popup = await openPopup(driver);
    expect(await popup.run(() => document.querySelector('h2')?.textContent)).toBe(messages.shadowedTitle.message);
    await popup.close();
  } finally {
    await end();
    site.close();
  }
});
