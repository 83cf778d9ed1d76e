import type { JSX } from 'preact';
import { useWords } from '../ui/words.js';
import type { Loaded } from './load.js';

interface Props {
  readonly loaded: Loaded;
  /** The code of what went wrong last. */
  readonly problem: string | null;
  readonly onReload: () => void;
}

/** What the reader has to know before reading on: packs or settings that could not be read, a page that changed. */
export const Notices = ({ loaded, problem, onReload }: Props): JSX.Element => {
  const words = useWords();
  return (
    <>
      {problem !== null && (
        <div class="notice" role="alert">
          <p>{problem === 'gone' ? words.say('pageChanged') : words.say('problem', problem)}</p>
          <button type="button" class="link" onClick={onReload}>
            {words.say('readAgain')}
          </button>
        </div>
      )}
      {loaded.page?.status.state === 'no-highlights' && <p class="notice">{words.say('noHighlights')}</p>}
      {loaded.packProblems.map(({ pack, path, reason }) => (
        <p key={pack + path} class="notice">
          {words.say('packUnreadable', pack, path, reason)}
        </p>
      ))}
      {loaded.settingsProblems.map(({ key, path, reason }) => (
        <p key={key + path} class="notice">
          {words.say('settingsUnreadable', path === '' ? key : path, reason)}
        </p>
      ))}
    </>
  );
};
