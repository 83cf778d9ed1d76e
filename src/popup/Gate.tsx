import type { JSX } from 'preact';
import type { Story, StoryEvidence } from '../core/match/mention.js';
import { sayCount, sayNumber } from '../ui/counts.js';
import { useWords, type Words } from '../ui/words.js';

const why = (story: Story, words: Words): string => {
  switch (story.why) {
    case 'strong':
      return words.say('gateStrong');
    case 'weak':
      return words.say('gateWeak', sayNumber(story.found, words), sayNumber(story.need, words));
    case 'too-few':
      return words.say('gateTooFew', sayNumber(story.found, words), sayNumber(story.need, words));
    case 'other-story-in-title':
      return words.say('gateOtherInTitle');
    case 'other-story-outweighs':
      return words.say('gateOtherOutweighs');
    case 'nothing':
      return words.say('gateNothing');
  }
};

const Sign = ({ sign }: { readonly sign: StoryEvidence }): JSX.Element => {
  const words = useWords();
  return (
    <li>
      <q class="quote">{sign.text}</q> {sayCount('times', sign.times, words)}
    </li>
  );
};

/** Whether the page was taken for a report on the incident, and the words that decided it. */
export const Gate = ({ story }: { readonly story: Story | null }): JSX.Element => {
  const words = useWords();
  const open = story?.open === true;
  return (
    <div class="sec">
      <h2>{words.say(open ? 'gateOpen' : 'gateClosed')}</h2>
      <p class="dim">{story === null ? words.say('gateNothing') : why(story, words)}</p>
      {!open && <p class="note">{words.say('gateClosedMeans')}</p>}
      {story !== null && story.evidence.length > 0 && (
        <ul class="signs" aria-label={words.say('gateEvidence')}>
          {story.evidence.map((sign) => (
            <Sign key={`${sign.group} ${sign.text}`} sign={sign} />
          ))}
        </ul>
      )}
    </div>
  );
};
