import { classIn, infoOf, SPACE, unitIn } from '../match/fold.js';

/** The class of a UTF-16 unit, as the scanner sees it. */
export const classOf = (code: number): number => classIn(infoOf(code));

/** The plain form of a UTF-16 unit, as the scanner sees it; spaces and dashes stay themselves, which a sentence tells apart. */
export const foldOf = (code: number): number => {
  const info = infoOf(code);
  return classIn(info) === SPACE ? code : unitIn(info);
};
