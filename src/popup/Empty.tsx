import type { ComponentChildren, JSX } from 'preact';
import { Around } from '../ui/Around.js';
import { sayCount, sayNumber } from '../ui/counts.js';
import { useWords, type MessageKey } from '../ui/words.js';
import type { Loaded } from './load.js';
import { usePlace, useStatusRole } from './place.js';
import type { Screen } from './screen.js';
import { SCREEN_TITLE } from './status.js';
import type { Actions } from './use-popup.js';

interface Props {
  readonly screen: Screen;
  readonly loaded: Loaded | null;
  readonly problem: string | null;
  readonly actions: Actions;
  readonly onBrowse: () => void;
}

const PLAIN: Partial<Record<Screen, MessageKey>> = {
  closed: 'closedText',
  shadowed: 'shadowedText',
  'no-text': 'noTextText',
  'not-a-page': 'notAPageText',
};

const Button = ({ say, main, onClick }: { readonly say: MessageKey; readonly main?: boolean; readonly onClick: () => void }): JSX.Element => (
  <button type="button" class={main === true ? 'btn btn-main' : 'btn'} onClick={onClick}>
    {useWords().say(say)}
  </button>
);

/** A page with nothing to show: what is the matter, in a sentence, and what can be done. */
export const Empty = ({ screen, loaded, problem, actions, onBrowse }: Props): JSX.Element | null => {
  const words = useWords();
  const statusRole = useStatusRole();
  // A click on a surface beside the page gives no right to the page: only one on the toolbar does.
  const beside = usePlace() === 'panel';
  if (screen === 'found') return null;
  const host = <b>{loaded?.tab.host ?? words.say('thisSite')}</b>;
  const plain = PLAIN[screen];
  const readAgain = <Button say="readAgain" onClick={actions.reload} />;
  const browse = <Button say="browseIncidents" onClick={onBrowse} />;

  const text = (): ComponentChildren => {
    if (plain !== undefined) return words.say(plain);
    if (screen === 'failed') return words.say('failedText', problem ?? '');
    if (screen === 'not-allowed' && beside) return words.say('notAllowedBeside');
    if (screen === 'not-allowed') return <Around say="notAllowedText">{host}</Around>;
    if (screen === 'off') return <Around say="offText">{host}</Around>;
    if (screen === 'nothing-found') return sayCount('nothingText', loaded?.packs.length ?? 0, words, sayNumber(loaded?.page?.status.names ?? 0, words));
    return null;
  };
  const acts = (): ComponentChildren => {
    if (screen === 'reading') return null;
    if (screen === 'not-allowed' && beside)
      return (
        <>
          {loaded?.tab.pattern !== null && <Button say="allowSite" main onClick={actions.allow} />}
          <a class="btn" href="/welcome/welcome.html" target="_blank" rel="noopener noreferrer">
            {words.say('chooseSites')}
          </a>
          {browse}
        </>
      );
    if (screen === 'not-allowed')
      return (
        <>
          <Button say="readOnce" main onClick={actions.readOnce} />
          {loaded?.tab.pattern !== null && <Button say="allowSite" onClick={actions.allow} />}
        </>
      );
    const turnOn = (): void => {
      const at = loaded?.tab.host ?? null;
      if (at !== null) void actions.change({ type: 'site', host: at, on: true });
    };
    if (screen === 'off')
      return (
        <>
          <Button say="turnOn" onClick={turnOn} />
          {browse}
        </>
      );
    // A site that is allowed has the interface kept before its markup comes; without that a reload changes nothing.
    if (screen === 'shadowed')
      return loaded?.tab.always === true ? (
        <Button say="reloadPage" main onClick={actions.reloadPage} />
      ) : (
        <Button say="allowSite" main onClick={actions.allow} />
      );
    if (screen === 'closed' || screen === 'not-a-page') return browse;
    if (screen === 'failed') return readAgain;
    return (
      <>
        {readAgain}
        {browse}
      </>
    );
  };
  const said = text();
  return (
    <div class="empty" role={screen === 'reading' ? statusRole : undefined}>
      <h2>{words.say(SCREEN_TITLE[screen])}</h2>
      {said !== null && <p>{said}</p>}
      <div class="actions">{acts()}</div>
      {screen === 'not-allowed' && !beside && <p class="note">{words.say(problem === null ? 'browserWillAsk' : 'clickThere')}</p>}
    </div>
  );
};
