import type { JSX } from 'preact';
import { useWords } from '../ui/words.js';

interface Props {
  /** Null while the worker has not answered yet: then there is nothing to say. */
  readonly problem: string | null;
  readonly onRetry: () => void;
}

/** The page while there is nothing to show: before the first answer, or where none came. */
export const Failed = ({ problem, onRetry }: Props): JSX.Element => {
  const words = useWords();
  return (
    <main class="options ui">
      {problem !== null && (
        <div class="empty" role="alert">
          <h1>{words.say('failedTitle')}</h1>
          <p>{words.say('problem', problem)}</p>
          <button type="button" class="btn" onClick={onRetry}>
            {words.say('optionsRetry')}
          </button>
        </div>
      )}
    </main>
  );
};
