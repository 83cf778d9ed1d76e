import type { JSX } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { isSet } from '../core/policy/policy.js';
import { KeepProvider } from '../ui/keep.js';
import { useWords } from '../ui/words.js';
import { About } from './About.js';
import { AllowedSites } from './AllowedSites.js';
import { Failed } from './Failed.js';
import { Files } from './Files.js';
import { Packs } from './Packs.js';
import type { Ports } from './ports.js';
import { Privacy } from './Privacy.js';
import { QueryProvider } from './rows.js';
import { Rules } from './Rules.js';
import { Search } from './Search.js';
import { SectionList } from './SectionList.js';
import { Shortcuts } from './Shortcuts.js';
import { UndoBar } from './UndoBar.js';
import { useGoal } from './use-goal.js';
import { OptionsProvider, useOptionsState } from './use-options.js';

/** How many rows the search leaves: those in the document, and those that a long list holds back. */
const countRows = (root: Element): number =>
  root.querySelectorAll('[data-row]:not([hidden])').length +
  [...root.querySelectorAll<HTMLElement>('[data-rest]')].reduce((sum, { dataset }) => sum + Number(dataset['rest']), 0);

/** The page of options. A change takes effect at once and can be taken back. */
export const Options = ({ ports }: { readonly ports: Ports }): JSX.Element => {
  const words = useWords();
  const { loaded, problem, actions } = useOptionsState(ports);
  const [query, setQuery] = useState('');
  const [hits, setHits] = useState(0);
  const main = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    if (main.current !== null) setHits(countRows(main.current));
  }, [query, loaded]);

  useGoal(loaded !== null);

  if (loaded === null) return <Failed problem={problem} onRetry={actions.reload} />;
  return (
    <KeepProvider value={ports}>
      <OptionsProvider value={{ ...loaded, ports, change: actions.change, withdraw: actions.withdraw, reload: actions.reload }}>
        <div class="options ui">
          <SectionList />
          <main ref={main} data-searching={query.trim() === '' ? undefined : ''}>
            <h1 class="sr">{words.say('optionsTitle')}</h1>
            <div class="options-bar">
              <Search query={query} hits={hits} onQuery={setQuery} />
              <UndoBar />
            </div>
            {problem !== null && (
              <p class="notice" role="alert">
                {words.say('problem', problem)}
              </p>
            )}
            {isSet(loaded.policy) && <p class="notice">{words.say('optionsPolicy')}</p>}
            {loaded.settingsProblems.map(({ key, path, reason }) => (
              <p key={key + path} class="notice">
                {words.say('settingsUnreadable', path === '' ? key : path, reason)}
              </p>
            ))}
            <QueryProvider value={query}>
              <Rules />
              <Packs />
              <AllowedSites />
              <Privacy />
              <Files />
              <Shortcuts />
              <About />
            </QueryProvider>
          </main>
        </div>
      </OptionsProvider>
    </KeepProvider>
  );
};
