import { afterAll, describe, expect, test } from 'vitest';
import storm from '../../assets/packs/storm-0558.json';
import { createNameTable } from '../../src/core/match/name-table.js';
import { parsePack } from '../../src/core/pack/read.js';
import { openDocument } from './open-page.js';
import { createMeasure, sameStretch, type Labels, type Stretch } from './labelled-article.js';

const pages = import.meta.glob<string>('../fixtures/articles/*.html', { query: '?raw', import: 'default', eager: true });
const labels = import.meta.glob<Labels>('../fixtures/articles/*.labels.json', { import: 'default', eager: true });

const pack = parsePack(storm);
if (!pack.ok) throw new Error('the pack has faults: see packs.test');
const table = createNameTable([pack.value]);

const total = { right: 0, wrong: 0, named: 0, namedFound: 0, traps: 0 };
const wrong: string[] = [];
const missed: string[] = [];

const load = (html: string): void => {
  const page = new DOMParser().parseFromString(html, 'text/html');
  document.body.innerHTML = page.body.innerHTML;
  document.title = page.title;
};

/** Techniques, documents and the like are not labelled: what is found of them is neither right nor wrong. */
const UNLABELLED = new Set(
  pack.value.entities.filter((entity) => ['technique', 'document', 'law', 'malware', 'operation'].includes(entity.kind)).map((entity) => entity.id),
);
const labelled = new Set(Object.values(labels).flatMap((one) => one.mentions.map((mention) => mention.entity)));

describe.each(Object.entries(pages).map(([path, html]) => [path.replace(/^.*\/|\.html$/g, ''), html] as const))('%s', (id, html) => {
  const gold = labels[`../fixtures/articles/${id}.labels.json`];
  if (gold === undefined) throw new Error(`${id} has no labels`);

  test('gate, mentions and traps', async () => {
    load(html);
    const { session } = await openDocument({ table });
    const measure = createMeasure(gold.group);
    const inArticle = session.all().flatMap((mention) => {
      const stretch = measure.found(mention);
      return mention.form === 'adjective' || measure.blockAt(stretch) < 0 ? [] : [{ mention, stretch }];
    });
    const wanted = gold.mentions.map((label) => ({ label, stretch: measure.of(label) }));
    const neutral: Stretch[] = gold.adjectives.map(measure.of);
    const traps: Stretch[] = gold.traps.map(measure.of);

    for (const { mention, stretch } of inArticle) {
      const right = wanted.some((one) => one.stretch.entity === stretch.entity && sameStretch(one.stretch, stretch));
      const trap = traps.some((one) => one.entity === stretch.entity && sameStretch(one, stretch));
      if (trap) total.traps++;
      if (right) total.right++;
      else if (trap || (labelled.has(stretch.entity) && !UNLABELLED.has(stretch.entity) && !neutral.some((one) => sameStretch(one, stretch)))) {
        total.wrong++;
        wrong.push(
          `${id}: ${mention.block.text.slice(mention.start, mention.end)} = ${stretch.entity} (${mention.reason.code})${trap ? ' TRAP' : ''} in "${mention.block.text.slice(Math.max(0, mention.start - 30), mention.end + 20)}"`,
        );
      }
    }
    const open = session.stories().some((story) => story.open);
    if (gold.group === 'front-page') {
      const inStory = inArticle.filter(({ mention }) => mention.reason.code !== 'always').map(({ stretch }) => measure.blockAt(stretch));
      expect([...new Set(inStory)]).toEqual(gold.gate.units);
      expect(open).toBe(false);
      return;
    }
    expect(open).toBe(gold.gate.open);
    if (!open) return;
    for (const { label, stretch } of wanted) {
      if (label.form !== 'name' && label.form !== 'short') continue;
      total.named++;
      if (inArticle.some((one) => one.stretch.entity === stretch.entity && sameStretch(one.stretch, stretch))) total.namedFound++;
      else missed.push(`${id}: ${label.text} = ${label.entity} (${label.form}), block ${label.paragraph}`);
    }
  });
});

describe('over all articles', () => {
  test('precision is at least 0.97', () => expect(total.right / (total.right + total.wrong), wrong.join('\n')).toBeGreaterThanOrEqual(0.97));
  test('recall of names and short names in the story is at least 0.95', () =>
    expect(total.namedFound / total.named, missed.join('\n')).toBeGreaterThanOrEqual(0.95));
  // One of 171: a surname alone in the title of another piece, quoted inside the article.
  test('hardly a trap is marked', () => expect(total.traps, wrong.join('\n')).toBeLessThanOrEqual(1));
});

afterAll(() => console.info(JSON.stringify(total), `\nwrong:\n${wrong.join('\n')}\nmissed:\n${missed.join('\n')}`));
