import type { Target } from 'puppeteer-core';
import type { ChromiumDriver } from '../../../src/tools/drive/chromium.js';
import { inChrome } from '../../../src/tools/drive/firefox-script.js';
import type { FirefoxDriver } from '../../../src/tools/drive/firefox.js';
import type { AnyDriver } from './browsers.js';

/** The addresses that the extension asked the network for since the recording began; its own files do not count. */
export type Recording = () => Promise<readonly string[]>;

const recordChromium = async ({ browser, extensionId, tab }: ChromiumDriver): Promise<Recording> => {
  const asked: string[] = [];
  const own = `chrome-extension://${extensionId}/`;
  const followed = new WeakSet<Target>();
  const follow = async (target: Target): Promise<void> => {
    if (followed.has(target) || !target.url().startsWith(own)) return;
    followed.add(target);
    // A second session on a worker would hide its end from the driver: the one that it holds is used.
    const session = (await target.worker())?.client ?? (await target.createCDPSession());
    session.on('Network.requestWillBeSent', ({ request }) => {
      if (!request.url.startsWith(own)) asked.push(request.url);
    });
    await session.send('Network.enable');
  };
  // What could not be followed is no proof of silence.
  const later = (target: Target): void => void follow(target).catch(() => asked.push(`not followed: ${target.url()}`));
  browser.on('targetcreated', later);
  // A new tab is about:blank first.
  browser.on('targetchanged', later);
  const page = await tab.createCDPSession();
  page.on('Network.requestWillBeSent', ({ request, initiator }) => {
    if (initiator.stack?.callFrames.some(({ url }) => url.startsWith(own)) === true) asked.push(request.url);
  });
  await page.send('Network.enable');
  await Promise.all(browser.targets().map(follow));
  return async () => asked;
};

/** A request of a page script carries the page's own mark here: those are found in the log of the site. */
const recordFirefox = async ({ firefox, extensionId }: FirefoxDriver): Promise<Recording> => {
  await inChrome(
    firefox,
    `window.addonAsked = [];
    window.addonWatch = { observe(channel) {
      channel.QueryInterface(Ci.nsIHttpChannel);
      const { loadingPrincipal, triggeringPrincipal } = channel.loadInfo;
      if ([loadingPrincipal, triggeringPrincipal].some((principal) => principal?.addonPolicy?.id === given[0])) window.addonAsked.push(channel.URI.spec);
    } };
    Services.obs.addObserver(window.addonWatch, 'http-on-modify-request');`,
    [extensionId],
  );
  return async () => {
    const asked = await inChrome(firefox, 'return window.addonAsked;');
    return Array.isArray(asked) ? asked.map(String) : ['no record'];
  };
};

/** Begins to record what the extension asks the network for, in its worker, its own pages and its page scripts. */
export const recordRequests = (driver: AnyDriver): Promise<Recording> => (driver.kind === 'chromium' ? recordChromium(driver) : recordFirefox(driver));
