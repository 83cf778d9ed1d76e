import type { PageSurface } from '../../../src/tools/drive/driver.js';

/**
 * A script for the head of a page that does all a page can to notice a visitor: it watches its document, stands in for the functions
 * by which something could be put there, and keeps count.
 */
export const PROBES = `<script>(() => {
  const calls = {};
  const watched = { count: 0, what: [] };
  let built = false;
  const observer = new MutationObserver((records) => {
    const seen = built ? records : records.filter(({ type }) => type === 'attributes');
    watched.count += seen.length;
    for (const { type, target } of seen) if (watched.what.length < 5) watched.what.push(type + ' ' + target.nodeName);
  });
  observer.observe(document, { childList: true, subtree: true, attributes: true, characterData: true });
  const patch = (owner, name) => {
    const before = owner[name];
    owner[name] = function (...given) {
      calls[name] = (calls[name] ?? 0) + 1;
      return before.apply(this, given);
    };
  };
  for (const name of ['attachShadow', 'append', 'insertAdjacentElement', 'setAttribute', 'checkVisibility', 'getBoundingClientRect', 'scrollIntoView']) patch(Element.prototype, name);
  for (const name of ['insertBefore', 'appendChild', 'contains']) patch(Node.prototype, name);
  for (const name of ['createTreeWalker', 'createElement', 'createRange', 'caretPositionFromPoint']) patch(Document.prototype, name);
  for (const name of ['set', 'delete', 'get', 'clear', 'highlightsFromPoint']) if (name in HighlightRegistry.prototype) patch(HighlightRegistry.prototype, name);
  patch(EventTarget.prototype, 'addEventListener');
  patch(window, 'getComputedStyle');
  patch(window, 'IntersectionObserver');
  patch(window, 'postMessage');
  patch(Reflect, 'set');
  patch(JSON, 'stringify');
  window.probes = {
    calls,
    watched,
    built: () => {
      observer.takeRecords();
      built = true;
    },
  };
})();</script>`;

/** For the end of the body: how the browser cuts a page into pieces while it comes in is its own affair; what follows is not. */
export const BUILT = '<script>probes.built()</script>';

/** Everything that the probes of a page noticed, and how the page looks to its own scripts now. */
export const noticed = (page: PageSurface): Promise<Record<string, unknown>> =>
  page.run(() => {
    const { calls, watched } = Reflect.get(window, 'probes');
    const found = { calls: { ...calls }, watched: { ...watched } };
    const points = [...Array(60).keys()].map((at) => {
      const element = document.elementFromPoint(20 + ((at * 83) % (innerWidth - 40)), 10 + ((at * 47) % (innerHeight - 20)));
      return `${element?.nodeName ?? ''} ${element?.textContent?.length ?? 0}`;
    });
    const styles = [...document.querySelectorAll('*')].map((element) => {
      const { cssText, color, textDecoration, backgroundColor, display, width, height } = getComputedStyle(element);
      return [element.nodeName, cssText.length, color, textDecoration, backgroundColor, display, width, height].join(' ');
    });
    return {
      ...found,
      highlights: CSS.highlights.size,
      sheets: [document.styleSheets.length, document.adoptedStyleSheets.length],
      // Of a script that takes part there could be marks, measures, files; and its name in a frame that took long, which happens to every script on a busy machine.
      entries: performance
        .getEntries()
        .filter(({ entryType }) => !/^(navigation|paint|visibility-state|largest|long-animation-frame)/.test(entryType))
        .map(({ entryType, name }) => `${entryType} ${name.replace(location.origin, '')}`),
      scripts: performance
        .getEntriesByType('long-animation-frame')
        .flatMap((entry): { sourceURL: string; invoker: string }[] => Reflect.get(entry, 'scripts'))
        .map(({ sourceURL, invoker }) => `${sourceURL} ${invoker}`)
        .filter((script) => !script.includes(location.host) && script.includes('//')),
      globals: Object.getOwnPropertyNames(window).toSorted(),
      symbols: Object.getOwnPropertySymbols(window).map(String),
      onDocument: Object.getOwnPropertyNames(document).toSorted(),
      points,
      styles,
      text: new XMLSerializer().serializeToString(document),
      focus: document.activeElement?.nodeName ?? '',
      selection: getSelection()?.rangeCount ?? -1,
      popovers: document.querySelectorAll('[popover], dialog').length,
    };
  });
