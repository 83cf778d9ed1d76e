import type { CutReason } from '../core/article/whole.js';
import type { MessageKey, Words } from '../ui/words.js';

const CUT: Record<CutReason, MessageKey> = {
  loading: 'cutLoading',
  'not-free': 'cutNotFree',
  'locked-tier': 'cutLockedTier',
  wall: 'cutWall',
  'word-count': 'cutWordCount',
  'read-on': 'cutReadOn',
  'no-end': 'cutNoEnd',
  short: 'cutShort',
};

/** Why a text may not be whole, as a sentence. */
export const sayCut = (reason: CutReason, words: Words): string => words.say(CUT[reason]);
