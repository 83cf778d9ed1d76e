import { it } from 'vitest';
import { startChromium } from './support/browsers.js';
it('x', async () => {
  for (let i = 0; i < 15; i++) {
    try { const r = await startChromium({ hosts: ['*://127.0.0.1/*'] }); console.log(i, 'ok'); await r.end(); } catch (e) { console.log(i, String(e).slice(0, 200)); }
  }
});
