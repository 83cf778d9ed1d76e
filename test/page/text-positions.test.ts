import { expect, test } from 'vitest';
import { textPositions } from '../../src/page/text-positions.js';
import { openPage, STORY } from './open-page.js';

test('places are those of the body’s own text, scripts and hidden text included', async () => {
  const page = await openPage(
    `<script>let x = "Acme";</script>${STORY}<!-- Acme --><style>p { color: red }</style><p hidden>Acme</p><p>Nina <b>Bell<script>1</script></b>, 😀 and Ac&shy;me</p>`,
  );
  const { text, positions } = textPositions(document.body, page.session.all());
  expect(text).toBe(document.body.textContent);
  expect(positions.map(({ start, end }) => text.slice(start, end))).toEqual(['Gale-77', 'Nina Bell', 'Ac\u00adme']);
});

test('a mention whose text has just gone is left out', async () => {
  const page = await openPage(`${STORY}<p id="p">Acme</p>`);
  const mentions = page.session.all();
  document.getElementById('p')?.remove();
  expect(textPositions(document.body, mentions).positions.length).toBe(1);
});
