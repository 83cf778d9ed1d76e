import type { JSX } from 'preact';
import type { CardContent } from '../core/record/card-content.js';
import { sayDate, sayPeriod } from './dates.js';
import { otherLanguage } from './other-language.js';
import { SourceLink } from './SourceLink.js';
import { sayStance } from './stance-words.js';
import type { Words } from './words.js';

/** Stances of one wording together, with the span of days on which they were taken. */
const stanceRows = (stances: CardContent['stances'], words: Words): readonly { readonly text: string; readonly when: string }[] => {
  const spans = new Map<string, { readonly from: string; readonly to: string }>();
  for (const { stance, on, date } of stances) {
    const text = sayStance(stance, on, words);
    spans.set(text, { from: spans.get(text)?.from ?? date, to: date });
  }
  return [...spans].map(([text, { from, to }]) => ({ text, when: sayPeriod(from, to, words) }));
};

// A sentence that begins with its speaker need not name its speaker twice.
const Says = ({ who, words }: { readonly who: string; readonly words: Words }): JSX.Element => (
  <>
    <bdi>{words.say('whoSays', who)}</bdi>{' '}
  </>
);

/** Role, who says so, stance and latest: each with its date, each left out where there is nothing. */
export const CardRows = ({ words, content }: { readonly words: Words; readonly content: CardContent }): JSX.Element | null => {
  const { role, latest } = content;
  const lang = otherLanguage(content.language, words);
  const stances = stanceRows(content.stances, words);
  if (role === null && latest === null && stances.length === 0) return null;
  return (
    <dl class="card-rows">
      {role !== null && (
        <>
          <dt>{words.say('cardRole')}</dt>
          <dd>
            <bdi lang={lang}>{role.text}</bdi>
          </dd>
          <dt>{words.say('cardSaysSo')}</dt>
          <dd>
            <bdi>{role.by}</bdi>, <span class="date">{sayDate(role.on, words)}</span> {role.source !== null && <SourceLink source={role.source} />}
          </dd>
        </>
      )}
      {stances.length > 0 && <dt>{words.say('cardStance')}</dt>}
      {stances.map(({ text, when }) => (
        <dd key={text}>
          {text}, <span class="date">{when}</span>
        </dd>
      ))}
      {latest !== null && (
        <>
          <dt>{words.say('cardLatest')}</dt>
          <dd>
            {!latest.text.startsWith(latest.who) && <Says who={latest.who} words={words} />}
            <bdi lang={lang}>{latest.text}</bdi>{' '}
            {latest.quote !== null && (
              <q class="quote" dir="auto">
                {latest.quote}
              </q>
            )}{' '}
            <span class="date">{sayDate(latest.date, words)}</span> {latest.source !== null && <SourceLink source={latest.source} />}
          </dd>
        </>
      )}
    </dl>
  );
};
