import type { ComponentChildren, JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { EVERYWHERE } from '../platform/site-pattern.js';
import { sayCount, sayNumber } from '../ui/counts.js';
import { useWords, type MessageKey } from '../ui/words.js';
import { AccessStatus } from './AccessStatus.js';
import { NEWS_SITES } from './news-sites.js';
import type { Ports } from './ports.js';
import { SiteChoice } from './SiteChoice.js';
import { useAccess } from './use-access.js';

interface WayProps {
  readonly title: MessageKey;
  readonly text: MessageKey;
  /** How things stand with this way; null where nothing is to be said. */
  readonly state: string | null;
  readonly children?: ComponentChildren;
}

const Way = ({ title, text, state, children }: WayProps): JSX.Element => {
  const words = useWords();
  return (
    <li class="way">
      <div class="way-head">
        <h3>{words.say(title)}</h3>
        {state !== null && <span class="chip">{state}</span>}
      </div>
      <p>{words.say(text)}</p>
      {children}
    </li>
  );
};

/** The three ways of reading, side by side in one form; what is allowed now, and the way back. */
export const Ways = ({ ports }: { readonly ports: Ports }): JSX.Element => {
  const words = useWords();
  const status = useRef<HTMLDivElement>(null);
  const { access, answer, allow, takeBack } = useAccess(ports);
  const everywhere = access?.everywhere === true;
  const listed = access?.listed ?? new Set<string>();
  return (
    <section>
      <h2>{words.say('welcomeMay')}</h2>
      <p>{words.say('welcomeMayText')}</p>
      <ul class="ways">
        <Way title="welcomeClick" text="welcomeClickText" state={words.say('welcomeClickState')} />
        <Way
          title="welcomeSites"
          text="welcomeSitesText"
          state={listed.size === 0 ? null : sayCount('welcomeSitesState', listed.size, words, sayNumber(NEWS_SITES.length, words))}
        >
          <SiteChoice listed={listed} onAllow={allow} />
        </Way>
        <Way title="welcomeAll" text="welcomeAllText" state={everywhere ? words.say('welcomeAllowed') : null}>
          <div class="actions">
            <button type="button" class="btn" onClick={() => allow([EVERYWHERE])}>
              {words.say('welcomeAllowAll')}
            </button>
          </div>
        </Way>
      </ul>
      <div class="access" tabIndex={-1} ref={status}>
        <AccessStatus access={access} answer={answer} />
        {access !== null && access.patterns.length > 0 && (
          <button
            type="button"
            class="btn"
            onClick={() => {
              // The button goes with what it takes back; the focus stays at what is said of it.
              status.current?.focus();
              takeBack();
            }}
          >
            {words.say('welcomeTakeBack')}
          </button>
        )}
      </div>
    </section>
  );
};
