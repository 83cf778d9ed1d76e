import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Around } from '../ui/Around.js';
import { useWords, type MessageKey } from '../ui/words.js';
import { keysIn } from '../ui/keys.js';
import type { Ports } from './ports.js';

const Keys = ({ keys }: { readonly keys: readonly string[] }): JSX.Element => (
  <bdi dir="ltr" class="keys">
    {keys.map((key) => (
      <kbd class="kbd" key={key}>
        {key}
      </kbd>
    ))}
  </bdi>
);

interface LineProps {
  readonly shortcut: string;
  readonly say: MessageKey;
  /** Said where no key is set. */
  readonly without: MessageKey;
}

const KeyLine = ({ shortcut, say, without }: LineProps): JSX.Element => {
  const words = useWords();
  const keys = keysIn(shortcut);
  return (
    <p>
      {keys.length === 0 ? (
        words.say(without)
      ) : (
        <Around say={say}>
          <Keys keys={keys} />
        </Around>
      )}
    </p>
  );
};

/** The three ways to use it, with the keys that the browser has set now. */
export const HowToUse = ({ ports }: { readonly ports: Ports }): JSX.Element => {
  const words = useWords();
  const [keys, setKeys] = useState<Readonly<Record<string, string>> | null>(null);
  useEffect(() => {
    const load = (): void => void ports.commandKeys().then(setKeys);
    load();
    // The reader may have changed them in another tab.
    window.addEventListener('focus', load);
    return () => window.removeEventListener('focus', load);
  }, [ports]);
  return (
    <section>
      <h2>{words.say('welcomeUse')}</h2>
      <ul class="steps">
        <li>
          <h3>{words.say('welcomePoint')}</h3>
          <p>{words.say('welcomePointText')}</p>
        </li>
        <li>
          <h3>{words.say('welcomeKeys')}</h3>
          {keys !== null && (
            <>
              <KeyLine shortcut={keys['next-mention'] ?? ''} say="welcomeKeyNext" without="welcomeKeyNone" />
              {keys['previous-mention'] && <KeyLine shortcut={keys['previous-mention']} say="welcomeKeyPrevious" without="welcomeKeyNone" />}
              {keys['toggle-site'] && <KeyLine shortcut={keys['toggle-site']} say="welcomeKeySite" without="welcomeKeyNone" />}
            </>
          )}
        </li>
        <li>
          <h3>{words.say('welcomePopup')}</h3>
          {keys !== null && <KeyLine shortcut={keys['_execute_action'] ?? ''} say="welcomePopupKey" without="welcomePopupText" />}
        </li>
      </ul>
    </section>
  );
};
