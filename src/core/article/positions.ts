import { levelOf } from './levels.js';
import type { Position, Stance, Stretch, Who } from './position.js';
import type { Hit, Scene } from './scene.js';
import { strengthOf } from './strength.js';
import { textOf } from './who.js';

const whoOf = (scene: Scene, hit: Hit): Who => {
  const phrase = hit.speaker;
  const known = phrase.from < 0 ? scene.known : null;
  const text = known ? textOf(known.sheet, known.phrase) : textOf(scene.sheet, phrase);
  return { entity: phrase.entity ?? (phrase.kind === 'pronoun' || phrase.kind === 'self' ? scene.sideOf(phrase) : null), text };
};

const targetOf = (scene: Scene, hit: Hit, speaker: Who): Who | null => {
  const { sheet, sides } = scene;
  const { ref } = hit;
  if (ref && (ref.entity !== null || ref.kind === 'state')) {
    const text = sheet.source.slice(sheet.tokens[ref.from]?.start ?? 0, sheet.tokens[ref.to - 1]?.end ?? 0);
    return { entity: ref.entity, text };
  }
  if (hit.stance === 'declines') return null;
  const side = scene.sideOf(hit.speaker);
  if (ref && (ref.kind === 'self' || ref.kind === 'pronoun')) return side === null ? speaker : { entity: side, text: speaker.text };
  if (hit.stance === 'denies' && side !== null) return { entity: sides.top(side), text: speaker.text };
  return null;
};

const stretch = (scene: Scene, from: number, to: number): Stretch => ({
  block: scene.sheet.block,
  start: scene.sheet.tokens[from]?.start ?? scene.sheet.start,
  end: scene.sheet.tokens[to - 1]?.end ?? scene.sheet.end,
});

const sameRef = (list: readonly Hit[]): boolean => {
  const entities = new Set(list.filter((hit) => hit.stance === 'attributes' || hit.stance === 'disputes').map((hit) => hit.ref?.entity ?? null));
  return entities.size < 2 || entities.has(null);
};

/** A denial swallows what the same speaker is only quoted with; an attribution swallows the mere refusal of the same object. */
const settle = (list: readonly Hit[], unspaced: boolean): Stance[] => {
  const kept = new Set(list.map((hit) => hit.stance));
  if (kept.has('attributes') && kept.has('disputes') && sameRef(list) && !kept.has('withdraws'))
    kept.delete(list.some((hit) => hit.firm) ? 'attributes' : 'disputes');
  if (kept.has('declines') && !list.some((hit) => hit.firm)) kept.delete('disputes');
  const same = (hit: Hit): boolean =>
    unspaced ? list.some(({ stance, ref }) => stance === 'links-to-other-group' && ref?.from === hit.ref?.from) : hit.ref?.name === true;
  if (kept.has('links-to-other-group') && list.every((hit) => hit.stance !== 'attributes' || same(hit))) kept.delete('attributes');
  if (kept.has('denies')) for (const weaker of ['disputes', 'declines', 'attributes', 'implies', 'withdraws'] as const) kept.delete(weaker);
  if (kept.has('counter-accuses')) for (const weaker of ['attributes', 'implies', 'disputes'] as const) kept.delete(weaker);
  if (kept.has('attributes')) for (const weaker of ['implies'] as const) kept.delete(weaker);
  if (kept.has('disputes')) kept.delete('implies');
  if (kept.has('withdraws')) for (const weaker of ['attributes', 'disputes', 'declines'] as const) kept.delete(weaker);
  return [...kept];
};

/** The hits of a sentence as positions: one for each speaker and matter. */
export const positionsOf = (scene: Scene, hits: readonly Hit[]): Position[] => {
  if (hits.length === 0) return [];
  const groups = new Map<string, Hit[]>();
  const taken = hits.filter(({ stance, ref }) => stance === 'withdraws' && ref !== null);
  for (const hit of hits) {
    // "X has dropped its claim that Y did it, Z said": nobody says so any more.
    if (hit.stance === 'attributes' && taken.some(({ ref, speaker }) => ref?.from === hit.ref?.from && speaker !== hit.speaker)) continue;
    const who = hit.speaker.entity ?? scene.sideOf(hit.speaker) ?? (hit.speaker.kind === 'self' ? 'self' : String(hit.speaker.from));
    const key = `${who} ${hit.on}`;
    const list = groups.get(key) ?? [];
    list.push(hit);
    groups.set(key, list);
  }
  const positions: Position[] = [];
  for (const all of groups.values()) {
    // A paper that names nobody reports; it does not refuse.
    const media = scene.sides.party(all[0]?.speaker.entity ?? '')?.kind === 'media';
    const list = media ? all.filter(({ stance }) => stance !== 'declines') : all;
    const first = list[0];
    if (!first) continue;
    const stances = settle(list, scene.sheet.lexicon.order === 'unspaced');
    const lead = list.find((hit) => stances.includes(hit.stance) && hit.ref?.entity) ?? list.find((hit) => stances.includes(hit.stance)) ?? first;
    const speaker = whoOf(scene, lead);
    const target = targetOf(scene, lead, speaker);
    const strength = strengthOf(
      scene.sheet,
      stances,
      list.some((hit) => hit.hedged),
    );
    positions.push({
      speaker,
      also: lead.also.map((phrase) => whoOf(scene, { ...lead, speaker: phrase })),
      stances,
      on: lead.on,
      target,
      level: lead.stance === 'declines' && !target ? 'none' : levelOf(scene.sheet, lead.ref, scene.sides, target?.entity ?? null),
      strength,
      hedged: strength === 'hedged',
      reported: list.some((hit) => hit.outer !== null),
      how: lead.how,
      sentence: { block: scene.sheet.block, start: scene.sheet.start, end: scene.sheet.end },
      words: list.map((hit) => stretch(scene, hit.from, hit.to)).sort((a, b) => a.start - b.start),
    });
  }
  return positions;
};
