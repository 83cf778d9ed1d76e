import type { Position } from '../article/position.js';
import { mentionsIn, type ArticleText } from './article-text.js';

/** Who can have done it besides the accused: others named beside a verb of the attack are its victims. */
const CAN_DO: ReadonlySet<string> = new Set(['country', 'alliance']);
const CREWS: ReadonlySet<string> = new Set(['threat-actor', 'operation']);

const LAYS: ReadonlySet<string> = new Set(['attributes', 'endorses', 'implies']);

/** A sentence that names another crew, and none of the incident, is about another case. */
const isOtherCase = (position: Position, text: ArticleText): boolean => {
  const crews = mentionsIn(text, position.sentence).filter(({ entity }) => CREWS.has(text.sides.party(entity)?.kind ?? ''));
  return crews.length > 0 && !crews.some(({ entity }) => text.sides.accused(entity)) && !position.stances.includes('links-to-other-group');
};

const targetCanBe = ({ target, stances, on }: Position, { sides }: ArticleText): boolean => {
  if (on !== 'culprit' || !stances.some((stance) => LAYS.has(stance))) return true;
  if (target === null || target.entity === null) return true;
  return sides.accused(target.entity) || CAN_DO.has(sides.party(target.entity)?.kind ?? '');
};

/** True for a position on who did this incident: not on another case, and not with a victim taken for the culprit. */
export const isAboutIncident = (position: Position, text: ArticleText): boolean => targetCanBe(position, text) && !isOtherCase(position, text);
