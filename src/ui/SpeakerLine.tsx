import { Fragment, type JSX } from 'preact';
import type { Who } from '../core/record/who.js';
import { separator } from '../core/separator.js';
import { useWords } from './words.js';

/** Who speaks: name, office or body, whether unnamed, and who passed the words on. The same form for every speaker. */
export const SpeakerLine = ({ speakers }: { readonly speakers: readonly Who[] }): JSX.Element => {
  const words = useWords();
  return (
    <>
      {speakers.map((who, at) => (
        <Fragment key={who.name}>
          {at > 0 && separator(words)}
          <b>
            <bdi>{who.name}</bdi>
          </b>
          {who.office !== null && <>, {who.office}</>}
          {!who.named && <>, {words.say('unnamed')}</>}
          {who.relayedBy !== null && <>, {words.say('asToldBy', who.relayedBy)}</>}
        </Fragment>
      ))}
    </>
  );
};

/** A speaker in one run of text, for lines that only cite. */
export const useSpeakerText = (): ((who: Who) => string) => {
  const words = useWords();
  return ({ name, named, relayedBy }) =>
    [name, ...(named ? [] : [words.say('unnamed')]), ...(relayedBy === null ? [] : [words.say('asToldBy', relayedBy)])].join(', ');
};
