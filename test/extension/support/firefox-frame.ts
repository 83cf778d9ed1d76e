import { callOf, type Work } from '../../../src/tools/drive/driver.js';
import { inChrome } from '../../../src/tools/drive/firefox-script.js';
import type { FirefoxDriver } from '../../../src/tools/drive/firefox.js';
import type { Popup } from './popup.js';

/** A page of the extension that is no tab: Marionette has no handle for it. `find` is an expression of the browser's window that gives its element. */
export const firefoxFrame = ({ firefox }: FirefoxDriver, find: string): Omit<Popup, 'close'> => {
  /** Runs an expression in the page, as if the reader had just clicked there; gives its value as JSON. */
  const inFrame = async (expression: string): Promise<unknown> => {
    // A frame script goes in and sends the answer back.
    const script = `(async () => {
      const gesture = content.windowUtils.setHandlingUserInput(true);
      const sandbox = Components.utils.Sandbox(content, { sandboxPrototype: content, wantXrays: false });
      let answer;
      try { answer = { value: JSON.stringify(await Components.utils.evalInSandbox(${JSON.stringify(expression)}, sandbox)) ?? 'null' }; }
      catch (error) { answer = { error: String(error) }; }
      finally { gesture.destruct(); }
      sendAsyncMessage('frame-answer', answer);
    })()`;
    const answer = await inChrome(
      firefox,
      `const manager = (${find}).messageManager;
      return new Promise((done) => {
        const got = ({ data }) => { manager.removeMessageListener('frame-answer', got); done(data.error === undefined ? data.value : { error: data.error }); };
        manager.addMessageListener('frame-answer', got);
        manager.loadFrameScript('data:application/javascript;charset=utf-8,' + encodeURIComponent(given[0]), false);
      });`,
      [script],
    );
    if (typeof answer !== 'string') throw new Error(`in the extension's page: ${JSON.stringify(answer)}`);
    return JSON.parse(answer);
  };
  const run = async <Args extends readonly unknown[], Value>(work: Work<Args, Value>, ...args: Args): Promise<Value> =>
    (await inFrame(callOf(work, args))) as Value;
  return {
    run,
    clickAt: async (x, y) => {
      await run(
        (left, top) => {
          const target = document.elementFromPoint(left, top);
          // A picture inside a control cannot be clicked by itself.
          const control = target instanceof HTMLElement ? target : target?.closest<HTMLElement>('button, a');
          control?.click();
        },
        x,
        y,
      );
    },
    picture: async () => {
      const url = await inChrome(
        firefox,
        `const bitmap = await (${find}).browsingContext.currentWindowGlobal.drawSnapshot(null, 1, 'rgb(255,255,255)');
        const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas');
        Object.assign(canvas, { width: bitmap.width, height: bitmap.height });
        canvas.getContext('2d').drawImage(bitmap, 0, 0);
        return canvas.toDataURL();`,
      );
      return Buffer.from(String(url).replace(/^data:image\/png;base64,/, ''), 'base64');
    },
  };
};
