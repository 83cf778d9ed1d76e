import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { MARK_KINDS, type MarkKind } from '../core/mark-kind.js';
import { isLockedSite } from '../core/policy/policy.js';
import { effectOfKind } from '../core/rules/decide.js';
import type { SettingsIntent } from '../core/rules/settings.js';
import { isOff } from '../core/rules/site.js';
import { Around } from '../ui/Around.js';
import { sayCount, sayNumber } from '../ui/counts.js';
import { Locked } from '../ui/Locked.js';
import { Switch } from '../ui/Switch.js';
import { useWords } from '../ui/words.js';
import { entityNames } from '../ui/entity-names.js';
import { rulesHere } from './explain.js';
import type { Loaded } from './load.js';
import { NewRule } from './NewRule.js';
import { NewTerm } from './NewTerm.js';
import type { Ports } from './ports.js';
import { QuietSwitches } from './QuietSwitches.js';
import { RulesHere } from './RulesHere.js';
import { sayMarks } from '../ui/mark-words.js';

interface Props {
  readonly ports: Ports;
  readonly loaded: Loaded;
  readonly onChange: (intent: SettingsIntent) => void;
  readonly onAllow: () => void;
}

/** The rules for this site: marks on or off, each kind, how often. A change is sent at once. */
export const RulesTab = ({ ports, loaded, onChange, onAllow }: Props): JSX.Element => {
  const words = useWords();
  const id = useId();
  const { tab, settings, policy, page } = loaded;
  const { host } = tab;
  const here = rulesHere(settings, tab);
  const nameOf = entityNames(loaded.packs, settings.terms);
  const isMarked = (kind: MarkKind): boolean => effectOfKind(settings.rules, kind) === 'show';
  // Where the reader has no term of their own there is nothing to switch.
  const kinds = MARK_KINDS.filter((kind) => kind !== 'own' || (page?.status.counts.own ?? 0) > 0);
  const count = (kind: MarkKind): string => {
    const found = page?.status.counts[kind] ?? 0;
    if (!isMarked(kind) && found > 0) return sayCount('hidden', found, words);
    const marked = page?.items.filter(({ mark, shown }) => mark === kind && shown).length ?? 0;
    return marked === found ? sayNumber(found, words) : words.say('ofWhichMarked', sayNumber(found, words), sayNumber(marked, words));
  };
  return (
    <>
      {host !== null && (
        <div class="toggle-site">
          <label for={`${id}site`}>
            <Around say="rulesSite">
              <b>{host}</b>
            </Around>
          </label>
          {isLockedSite(policy, host) && <Locked />}
          <Switch
            id={`${id}site`}
            disabled={isLockedSite(policy, host)}
            on={!isOff(settings.sitesOff, host)}
            onSwitch={(on) => onChange({ type: 'site', host, on })}
          />
        </div>
      )}
      <QuietSwitches host={host} settings={settings} locked={policy.settings.quiet !== undefined} onChange={onChange} />
      <div class="sec">
        <div class="sec-head">
          <h2>{words.say('rulesKinds')}</h2>
          {page !== null && <span class="note">{words.say('onThisPage')}</span>}
        </div>
        <ul class="toggles">
          {kinds.map((kind) => (
            <li key={kind}>
              <label for={id + kind}>
                <span class="swatch" data-kind={kind} />
                {sayMarks(kind, words)}
                {page !== null && <span class="note">{count(kind)}</span>}
              </label>
              <Switch
                id={id + kind}
                on={isMarked(kind)}
                onSwitch={(on) => onChange({ type: 'rule', subject: { type: 'kind', of: kind }, site: null, effect: on ? null : 'quiet' })}
              />
            </li>
          ))}
        </ul>
      </div>
      <div class="sec">
        <ul class="toggles">
          <li>
            <label for={`${id}first`}>{words.say('rulesFirst')}</label>
            {policy.settings.repeat !== undefined && <Locked />}
            <Switch
              disabled={policy.settings.repeat !== undefined}
              id={`${id}first`}
              on={settings.repeat === 'paragraph'}
              onSwitch={(on) => onChange({ type: 'repeat', repeat: on ? 'paragraph' : 'mixed' })}
            />
          </li>
        </ul>
        <p class="note gap">{words.say('rulesMixed')}</p>
      </div>
      <RulesHere rules={here} nameOf={nameOf} onChange={onChange} />
      <NewRule loaded={loaded} nameOf={nameOf} onChange={onChange} />
      <NewTerm ports={ports} loaded={loaded} onChange={onChange} />
      {tab.pattern !== null && (
        <div class="sec">
          <h2>{words.say('rulesReading')}</h2>
          <p class="dim">{words.say(tab.always ? 'readAlways' : 'readOnClick')}</p>
          {!tab.always && (
            <div class="actions">
              <button type="button" class="btn" onClick={onAllow}>
                {words.say('allowSite')}
              </button>
            </div>
          )}
        </div>
      )}
    </>
  );
};
