import type { JSX } from 'preact';
import { isLockedPack } from '../core/policy/policy.js';
import { ruleKey, type Effect, type Subject } from '../core/rules/rule.js';
import { Locked } from '../ui/Locked.js';
import { useWords, type MessageKey } from '../ui/words.js';
import { Choice } from '../ui/Choice.js';
import { choiceOf, choosePack, effectFor, PACK_CHOICES, type PackChoice } from './pack-choice.js';
import { effectTexts } from '../ui/rule-words.js';
import { Group, Row } from './rows.js';
import { useOptions } from './use-options.js';

const PACK: Readonly<Record<PackChoice, MessageKey>> = {
  always: 'optionsPackAlways',
  recognised: 'optionsPackRecognised',
  quiet: 'optionsPackQuiet',
  hide: 'optionsHide',
};

const keyOf = (subject: Subject): string => ruleKey({ subject, site: null });

/** What holds for all names of a pack, and for those of a story while a page is about it. */
export const PackRules = (): JSX.Element => {
  const words = useWords();
  const { settings, policy, packs, change } = useOptions();
  const byStory: readonly (readonly [Effect | 'none', string])[] = [['none', words.say('optionsNoRule')], ...effectTexts(words)];
  return (
    <Group title={words.say('optionsByPack')} lead={words.say('optionsByPackNote')}>
      {packs.length === 0 && <p class="dim">{words.say('optionsNoPack')}</p>}
      {packs.map((pack) => (
        <div key={pack.id} role="group" aria-label={pack.title}>
          <Row class="options-row" text={pack.title} rule={(['pack', 'closed'] as const).map((type) => keyOf({ type, of: pack.id })).join('\n')}>
            <div class="options-grow">
              {pack.title} {isLockedPack(policy, pack.id) && <Locked />}
              <p class="note">{words.say('optionsWholePack')}</p>
            </div>
            <Choice
              label={words.say('optionsRuleFor', pack.title)}
              value={choiceOf(settings.rules, pack.id)}
              disabled={isLockedPack(policy, pack.id)}
              options={PACK_CHOICES.map((choice) => [choice, words.say(PACK[choice])] as const)}
              onChoose={(choice) => void change(choosePack(pack.id, choice))}
            />
          </Row>
          {pack.incidents.map((incident) => {
            const subject = { type: 'story', of: `${pack.id}:${incident.id}` } as const;
            return (
              <Row class="options-row options-inner" key={incident.id} text={`${incident.name} ${pack.title}`} rule={keyOf(subject)}>
                <div class="options-grow">
                  {incident.name} {policy.packsOff.includes(pack.id) && <Locked />}
                  <p class="note">{words.say('optionsWhileStory')}</p>
                </div>
                <Choice
                  label={words.say('optionsRuleForStory', incident.name)}
                  value={effectFor(settings.rules, subject) ?? 'none'}
                  disabled={policy.packsOff.includes(pack.id)}
                  options={byStory}
                  onChoose={(effect) => void change({ type: 'rule', subject, site: null, effect: effect === 'none' ? null : effect })}
                />
              </Row>
            );
          })}
        </div>
      ))}
    </Group>
  );
};
