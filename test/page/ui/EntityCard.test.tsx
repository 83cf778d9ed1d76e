import { describe, expect, it } from 'vitest';
import { cardContent } from '../../../src/core/record/entity-card.js';
import sheet from '../../../src/ui/card.css?inline';
import type { CardProps } from '../../../src/ui/card-props.js';
import { EntityCard } from '../../../src/ui/EntityCard.js';
import { english } from '../../ui/english.js';
import { faults, smallPack, stage } from './stage.js';

const props = (more: Partial<CardProps> = {}): CardProps => ({
  words: english(),
  content: cardContent(smallPack, 'grey-heron'),
  place: { index: 2, total: 14 },
  reason: { code: 'story', incident: 'small:tidemail-intrusion' },
  choices: [],
  text: 'Grey Heron',
  ...more,
});
const two = [
  { id: 'small:valmora', name: 'Valmora', line: 'A coastal country.' },
  { id: 'small:estran', name: 'Estran', line: 'Another one.' },
];

describe('EntityCard', () => {
  it('is a dialog named by the entity, with role, speaker, date, latest, lanes and reason', () => {
    using card = stage(sheet);
    card.draw(<EntityCard {...props()} />);
    const dialog = card.get('[role=dialog]');
    expect(dialog.getAttribute('aria-modal')).toBeNull();
    expect(card.get(`[id="${dialog.getAttribute('aria-labelledby')}"]`).textContent).toBe('Grey Heron');
    for (const part of [
      'Named as the intruder',
      'Tidewater Systems, 2 May 2021',
      'assessed to be linked',
      '1 Apr 2022',
      'Marked because this page is about the incident.',
      '3 of 14',
      'All statements',
    ])
      expect(card.text()).toContain(part);
    expect(card.get('[role=img]').getAttribute('aria-label')).toBe(
      '7 statements in order of date, four stances: 5 attribute, 1 counter-accuses, 1 declines to say and 2 deny.',
    );
  });

  it('says what was not yet known on the page’s day, in three short lines at most, and draws the page’s rule', () => {
    using card = stage(sheet);
    card.draw(<EntityCard {...props({ content: cardContent(smallPack, 'grey-heron', '2021-05-05') })} />);
    expect(card.get('.card-later h3').textContent).toBe('Not yet known on 5 May 2021');
    const lines = card.all('.card-later li').map((line) => line.textContent ?? '');
    expect(lines).toHaveLength(3);
    expect(lines.every((line) => line.length <= 100 && /(2021|2022)$/.test(line))).toBe(true);
    expect(card.all('.lane-rule')).toHaveLength(1);
    expect(card.get('[role=img]').getAttribute('aria-label')).toContain('after this page’s date');
  });

  it('calls nothing late on a page without a date, or where nothing came after it', () => {
    for (const date of [null, '2023-01-01']) {
      using card = stage(sheet);
      card.draw(<EntityCard {...props({ content: cardContent(smallPack, 'grey-heron', date) })} />);
      expect(card.all('.card-later, .ring')).toEqual([]);
      expect(card.all('.lane-rule')).toHaveLength(date === null ? 0 : 1);
    }
  });

  it.each(['2021-01-01', '2021-05-02', '2021-05-05', '2021-06-01', '2023-01-01'])('keeps the labels below the lanes apart, with the rule at %s', (date) => {
    using card = stage(sheet);
    card.draw(<EntityCard {...props({ content: cardContent(smallPack, 'grey-heron', date) })} />);
    const boxes = card
      .all('.lane-axis > span')
      .map((label) => label.getBoundingClientRect())
      .filter(({ width }) => width > 0)
      .sort((a, b) => a.left - b.left);
    const axis = card.get('.lane-axis').getBoundingClientRect();
    boxes.forEach((box, at) => {
      expect(box.left).toBeGreaterThanOrEqual(axis.left - 1);
      expect(box.right).toBeLessThanOrEqual((boxes[at + 1]?.left ?? axis.right) + 1);
    });
  });

  it('holds no act but pin, close, step and the way to the popup', () => {
    using card = stage(sheet);
    card.draw(<EntityCard {...props()} />);
    expect(card.all('input, select, textarea, form, [contenteditable]')).toEqual([]);
    const buttons = card.all('button');
    expect(buttons.map((button) => [button.getAttribute('aria-label') ?? button.textContent, button.dataset['act']])).toEqual([
      ['Keep open', 'pin'],
      ['Close', 'close'],
      ['Previous mention', 'previous'],
      ['Next mention', 'next'],
      ['All statements', 'more'],
    ]);
  });

  it('leaves out rows without content', () => {
    using card = stage(sheet);
    card.draw(<EntityCard {...props({ content: cardContent(smallPack, 'harbour-ledger') })} />);
    expect(card.all('dl, [role=img], h3')).toEqual([]);
    expect(card.text()).toContain('In the popup');
  });

  it('gives a person stances with their dates, without lanes', () => {
    using card = stage(sheet);
    card.draw(<EntityCard {...props({ content: cardContent(smallPack, 'tomas-brel') })} />);
    expect(card.text()).toContain('Denies, on who was behind it, 3 May 2021');
    expect(card.all('[role=img]')).toEqual([]);
  });

  it('settles nothing where a name fits two entries', () => {
    using card = stage(sheet);
    card.draw(<EntityCard {...props({ choices: two, text: 'Commerce', reason: { code: 'could-be', entities: [] } })} />);
    expect(card.get('h2').textContent).toBe('Commerce');
    expect(card.all('.choice').map(({ localName, dataset }) => [localName, dataset['act'], dataset['id']])).toEqual([
      ['button', 'choose', 'small:valmora'],
      ['button', 'choose', 'small:estran'],
    ]);
    expect(card.text()).toContain('Choose in the popup');
  });

  it('says that an entry could not be read', () => {
    using card = stage(sheet);
    card.draw(<EntityCard {...props({ content: null, text: 'Heron' })} />);
    expect(card.text()).toContain('Heron');
    expect(card.text()).toContain('This entry could not be read from its pack.');
  });

  it('names the source without telling it where the reader was', () => {
    using card = stage(sheet);
    card.draw(<EntityCard {...props()} />);
    for (const link of card.all('a')) {
      expect(link.getAttribute('href')).toMatch(/^https:\/\//);
      expect(link.getAttribute('rel')).toBe('noopener noreferrer');
    }
  });

  it.each(['ltr', 'rtl'] as const)('has no fault that axe knows, %s', async (direction) => {
    using card = stage(sheet, { words: english('en-GB', direction) });
    card.draw(<EntityCard {...props({ words: english('en-GB', direction), content: cardContent(smallPack, 'grey-heron', '2021-05-05') })} />);
    card.get('.card').style.animation = 'none';
    expect(card.get('[role=dialog]').dir).toBe(direction);
    expect(await faults(card.root)).toEqual([]);
  });
});
