import type { JSX } from 'preact';
import { sayCount, sayList, sayNumber } from '../ui/counts.js';
import { useWords, type MessageKey, type Words } from '../ui/words.js';
import type { Access } from './access.js';
import { NEWS_SITES } from './news-sites.js';
import type { Answer } from './use-access.js';

const ANSWER: Record<Answer, MessageKey> = {
  refused: 'welcomeRefused',
  'none-chosen': 'welcomeNoneChosen',
  kept: 'welcomeKept',
};

const sayNow = ({ everywhere, listed, others }: Access, words: Words): string => {
  if (everywhere) return words.say('welcomeNowAll');
  const besides = others.length === 0 ? [] : [words.say('welcomeNowOthers', sayList(others, words))];
  if (listed.size > 0) return [sayCount('welcomeNowSites', listed.size, words, sayNumber(NEWS_SITES.length, words)), ...besides].join(' ');
  return besides[0] ?? words.say('welcomeNowNone');
};

interface Props {
  readonly access: Access | null;
  readonly answer: Answer | null;
}

/** What became of the last press, and what is allowed now: the page's one voice for changes. */
export const AccessStatus = ({ access, answer }: Props): JSX.Element => {
  const words = useWords();
  return (
    <div role="status">
      {answer !== null && <p>{words.say(ANSWER[answer])}</p>}
      {access !== null && <p class={answer === null ? undefined : 'dim'}>{sayNow(access, words)}</p>}
    </div>
  );
};
