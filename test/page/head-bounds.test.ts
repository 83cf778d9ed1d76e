import { expect, it } from 'vitest';
import { headSignalsSchema } from '../../src/core/article/head-signals-schema.js';
import { headSignals } from '../../src/page/head.js';

const LONG = 'x'.repeat(100_000);

it('a page says of itself no more than its reader takes, however much it holds', () => {
  document.title = LONG;
  document.head.insertAdjacentHTML(
    'beforeend',
    `<link class="made" rel="canonical" href="https://a.example/${LONG}">${`<meta class="made" name="date${LONG}" content="${LONG}">`.repeat(100)}${`<script class="made" type="application/ld+json">"${LONG}"</script>`.repeat(20)}`,
  );
  document.body.innerHTML = `<article class="${LONG}"><h1>${LONG}</h1>${`<i class="${LONG}" itemprop="datePublished ${LONG}" content="${LONG}">${LONG}</i><time class="${LONG}" itemprop="${LONG}" datetime="${LONG}">${LONG}</time><div class="paywall ${LONG}">${LONG}</div>`.repeat(20)}</article>`;
  const parsed = headSignalsSchema.safeParse(headSignals());
  document.querySelectorAll('.made').forEach((element) => element.remove());
  document.body.innerHTML = '';
  document.title = '';
  expect(parsed.error?.issues ?? []).toEqual([]);
});
