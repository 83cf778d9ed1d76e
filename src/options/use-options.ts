import { createContext } from 'preact';
import { useCallback, useContext, useEffect, useRef, useState } from 'preact/hooks';
import type { Pack } from '../core/pack/schema.js';
import type { Settings, SettingsIntent } from '../core/rules/settings.js';
import type { PackProblem, SettingsAnswer, StoredProblem } from '../platform/protocol.js';
import type { Shortcut } from '../platform/shortcuts.js';
import type { Ports } from './ports.js';

/** What the options have learnt. */
export interface Loaded extends SettingsAnswer {
  /** What the reader chose, whatever the organisation has set. */
  readonly own: Settings;
  readonly settingsProblems: readonly StoredProblem[];
  readonly packs: readonly Pack[];
  readonly packProblems: readonly PackProblem[];
  readonly allowed: readonly string[];
  readonly shortcuts: readonly Shortcut[];
}

/** What the options can be told to do. */
export interface Actions {
  /** Makes changes one after the other; false where one was refused, and then those behind it are not tried. */
  readonly change: (...intents: readonly SettingsIntent[]) => Promise<boolean>;
  readonly withdraw: (pattern: string) => void;
  readonly reload: () => void;
}

export interface OptionsState {
  readonly loaded: Loaded | null;
  /** The code of what went wrong last. */
  readonly problem: string | null;
  readonly actions: Actions;
}

const withOwn = (answer: SettingsAnswer): SettingsAnswer & Pick<Loaded, 'own'> => ({ ...answer, own: answer.own ?? answer.settings });

/** Loads on opening and whenever the window is used again, as the popup may have changed something meanwhile. */
export const useOptionsState = (ports: Ports): OptionsState => {
  const [{ loaded, problem }, setState] = useState<Omit<OptionsState, 'actions'>>({ loaded: null, problem: null });
  // What was asked before a later change must not be shown after it.
  const turn = useRef(0);
  const fail = useCallback((reason: string) => setState((old) => ({ ...old, problem: reason })), []);

  const reload = useCallback(async () => {
    const mine = ++turn.current;
    const [settings, packs, allowed, shortcuts] = await Promise.all([
      ports.askWorker('settings', {}),
      ports.askWorker('packs', {}),
      ports.allowedSites(),
      ports.shortcuts(),
    ]);
    if (mine !== turn.current) return;
    if (!settings.ok) return fail(settings.error);
    if (!packs.ok) return fail(packs.error);
    const { problems: settingsProblems, ...state } = settings.value;
    setState({
      loaded: { ...withOwn(state), settingsProblems, packs: packs.value.packs, packProblems: packs.value.problems, allowed, shortcuts },
      problem: null,
    });
  }, [ports, fail]);

  useEffect(() => {
    const again = (): void => void reload();
    again();
    window.addEventListener('focus', again);
    return () => window.removeEventListener('focus', again);
  }, [reload]);

  const change = useCallback(
    async (...intents: readonly SettingsIntent[]) => {
      for (const intent of intents) {
        const mine = ++turn.current;
        const answer = await ports.askWorker('change', { intent });
        if (!answer.ok) {
          fail(answer.error);
          return false;
        }
        if (mine === turn.current) setState((old) => ({ problem: null, loaded: old.loaded === null ? null : { ...old.loaded, ...withOwn(answer.value) } }));
      }
      return true;
    },
    [ports, fail],
  );

  const withdraw = useCallback(
    (pattern: string) => void ports.withdrawSite(pattern).then((done) => (done ? reload() : fail('refused'))),
    [ports, reload, fail],
  );
  const reloadNow = useCallback(() => void reload(), [reload]);
  return { loaded, problem, actions: { change, withdraw, reload: reloadNow } };
};

/** What every section needs. */
export interface Options extends Loaded, Pick<Actions, 'change' | 'withdraw' | 'reload'> {
  readonly ports: Ports;
}

const OptionsContext = createContext<Options | null>(null);

/** Gives what was learnt and what can be done to the sections. */
export const OptionsProvider = OptionsContext.Provider;

/** What was learnt, and what can be done. Throws outside the page of options. */
export const useOptions = (): Options => {
  const options = useContext(OptionsContext);
  if (options === null) throw new Error('a section stands in the page of options');
  return options;
};
