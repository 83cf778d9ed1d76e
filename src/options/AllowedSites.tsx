import type { JSX } from 'preact';
import { useWords } from '../ui/words.js';
import { allowedOf, type Allowed } from './allowed.js';
import { Row, Section, useLong } from './rows.js';
import { useOptions } from './use-options.js';

/** The sites that may be read as they are opened. */
export const AllowedSites = (): JSX.Element => {
  const words = useWords();
  return (
    <Section id="allowed" title={words.say('optionsAllowed')} lead={words.say('optionsAllowedLead')}>
      <AllowedList />
    </Section>
  );
};

const AllowedList = (): JSX.Element => {
  const words = useWords();
  const { allowed, withdraw } = useOptions();
  const nameOf = ({ host }: Allowed): string => host ?? words.say('optionsAllSites');
  const all = allowedOf(allowed);
  const { shown, more } = useLong(all, nameOf);
  return (
    <>
      {all.length === 0 && (
        <Row class="options-row dim" text="">
          {words.say('optionsNoAllowed')}
        </Row>
      )}
      <ul>
        {shown.map((site) => (
          <Row as="li" class="options-row" key={site.pattern} text={nameOf(site)}>
            <div class="options-grow">
              <bdi>{nameOf(site)}</bdi>
            </div>
            <button
              type="button"
              class="btn"
              aria-label={words.say('optionsWithdrawOf', nameOf(site))}
              onClick={({ currentTarget }) => {
                // The row goes; the title of the section is where its reader is.
                currentTarget.closest('section')?.querySelector('h2')?.focus();
                withdraw(site.pattern);
              }}
            >
              {words.say('optionsWithdraw')}
            </button>
          </Row>
        ))}
      </ul>
      {more}
    </>
  );
};
