import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { Effect } from '../core/rules/rule.js';
import { sayKind } from '../ui/entity-words.js';
import { useWords } from '../ui/words.js';
import { Choice } from '../ui/Choice.js';
import { findNames, type FoundName } from './find-names.js';
import { effectTexts } from '../ui/rule-words.js';
import { useOptions } from './use-options.js';

/** More would not be looked through; a further letter finds better. */
const MOST_FOUND = 12;

/** Finds a name in the packs and makes a rule for it. */
export const NameField = (): JSX.Element => {
  const words = useWords();
  const id = useId();
  const { packs, change } = useOptions();
  const [typed, setTyped] = useState('');
  const [open, setOpen] = useState(false);
  const [at, setAt] = useState(0);
  const [effect, setEffect] = useState<Effect>('quiet');
  const found = findNames(packs, typed, MOST_FOUND);
  const isOpen = open && found.length > 0;

  const type = (text: string): void => {
    setTyped(text);
    setOpen(text.trim() !== '');
    setAt(0);
  };
  const choose = ({ id: of }: FoundName): void => {
    type('');
    void change({ type: 'rule', subject: { type: 'entity', of }, site: null, effect });
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const chosen = found[at];
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      const by = event.key === 'ArrowDown' ? 1 : -1;
      setOpen(true);
      setAt(isOpen ? (at + by + found.length) % found.length : 0);
    } else if (event.key === 'Enter' && isOpen && chosen !== undefined) choose(chosen);
    else if (event.key === 'Escape' && isOpen) setOpen(false);
    else return;
    event.preventDefault();
  };

  return (
    <div class="options-add">
      <div class="combo">
        <input
          class="input"
          role="combobox"
          aria-label={words.say('optionsNameField')}
          aria-autocomplete="list"
          aria-expanded={isOpen}
          aria-controls={`${id}list`}
          aria-activedescendant={isOpen ? `${id}option${at}` : undefined}
          autocomplete="off"
          spellcheck={false}
          placeholder={words.say('optionsNameField')}
          value={typed}
          onInput={(event) => type(event.currentTarget.value)}
          onKeyDown={onKeyDown}
          onBlur={() => setOpen(false)}
        />
        <ul class="combo-list" id={`${id}list`} role="listbox" aria-label={words.say('optionsNamesFound')} hidden={!isOpen}>
          {found.map((one, place) => (
            <li
              key={one.id}
              id={`${id}option${place}`}
              role="option"
              aria-selected={place === at}
              // The field keeps the focus: a press on the list would take it and close the list before the click.
              onPointerDown={(event) => event.preventDefault()}
              onClick={() => choose(one)}
            >
              <bdi>{one.name}</bdi>
              <span class="note">{[...(one.as === null ? [] : [one.as]), sayKind(one.kind, words), one.pack].join(' · ')}</span>
            </li>
          ))}
        </ul>
      </div>
      <Choice label={words.say('optionsNewRule')} value={effect} options={effectTexts(words)} onChoose={setEffect} />
      <p class="options-said" role="status">
        {typed.trim() !== '' && found.length === 0 && words.say('optionsNoName')}
      </p>
    </div>
  );
};
