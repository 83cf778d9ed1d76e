import { describe, expect, it } from 'vitest';
import { cardContent } from '../../../src/core/record/entity-card.js';
import { buildCard } from '../../../src/page/build-card.js';
import { treeOf } from '../../../src/ui/card-tree.js';
import { EntityCard } from '../../../src/ui/EntityCard.js';
import { english } from '../../ui/english.js';
import { smallPack, stage } from './stage.js';

describe('a card as plain data', () => {
  it.each(smallPack.entities.map(({ id }) => id))('%s: built from a message it is what its component draws', (id) => {
    const card = (
      <EntityCard words={english()} content={cardContent(smallPack, id)} place={{ index: 0, total: 3 }} reason={{ code: 'always' }} choices={[]} text="x" />
    );
    using drawn = stage('');
    drawn.draw(card);
    const [tree = ''] = treeOf(card);
    const built = document.createElement('div');
    built.append(buildCard(JSON.parse(JSON.stringify(tree))));
    expect(built.innerHTML).toBe(drawn.root.innerHTML);
  });
});
