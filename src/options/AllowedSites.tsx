import type { JSX } from 'preact';
import { hostPattern } from '../platform/site-pattern.js';
import { useWords } from '../ui/words.js';
import { allowedOf, type Allowed } from './allowed.js';
import { Group, Row, Section, useLong } from './rows.js';
import { useOptions } from './use-options.js';

/** The sites that may be read as they are opened. */
export const AllowedSites = (): JSX.Element => {
  const words = useWords();
  return (
    <Section id="allowed" title={words.say('optionsAllowed')} lead={words.say('optionsAllowedLead')}>
      <OfferedList />
      <AllowedList />
    </Section>
  );
};

/** The sites that the organisation offers and that are not allowed yet; each is asked for by itself. */
const OfferedList = (): JSX.Element | null => {
  const words = useWords();
  const { allowed, policy, ports, reload } = useOptions();
  const left = policy.sitesOffered.filter((host) => !allowed.includes(hostPattern(host)));
  if (left.length === 0) return null;
  return (
    <Group title={words.say('optionsOffered')}>
      <ul>
        {left.map((host) => (
          <Row as="li" class="options-row" key={host} text={host}>
            <div class="options-grow">
              <bdi>{host}</bdi>
            </div>
            <button
              type="button"
              class="btn"
              aria-label={words.say('optionsAllowOf', host)}
              onClick={({ currentTarget }) => {
                // The browsers ask only right after a press: nothing may come before.
                const asked = ports.requestSite(hostPattern(host));
                const title = currentTarget.closest('section')?.querySelector('h2');
                void asked.then((allowedNow) => {
                  if (!allowedNow) return;
                  // The row goes; the title of the section is where its reader is.
                  title?.focus();
                  reload();
                });
              }}
            >
              {words.say('optionsAllow')}
            </button>
          </Row>
        ))}
      </ul>
    </Group>
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
