import type { JSX } from 'preact';
import { useCallback, useEffect, useId, useState } from 'preact/hooks';
import type { SyncStatus } from '../platform/protocol.js';
import { sayShare } from '../ui/counts.js';
import { Locked } from '../ui/Locked.js';
import { Switch } from '../ui/Switch.js';
import { useWords, type Words } from '../ui/words.js';
import { Row } from './rows.js';
import { useOptions } from './use-options.js';

const sayFault = ({ fault }: SyncStatus): string => (fault === null ? '' : fault.path === '' ? fault.reason : `${fault.path}: ${fault.reason}`);

const sayStatus = (status: SyncStatus, words: Words): string => {
  switch (status.state) {
    case 'off':
      return '';
    case 'synced':
      return words.say('optionsSynced', sayShare(status.share, words));
    case 'waiting':
      return words.say('optionsSyncWaiting');
    case 'too-large':
      return words.say('optionsSyncTooLarge', sayShare(status.share, words));
    case 'unreadable':
      return words.say('optionsSyncUnreadable', sayFault(status));
    case 'newer':
      return words.say('optionsSyncNewer');
    case 'unavailable':
      return words.say('optionsSyncUnavailable', sayFault(status));
  }
};

/** Whether rules and terms go to the reader's other devices, and how that stands. */
export const Sync = (): JSX.Element => {
  const words = useWords();
  const id = useId();
  const { settings, policy, ports, reload } = useOptions();
  const [status, setStatus] = useState<SyncStatus | null>(null);
  const [problem, setProblem] = useState('');

  const run = useCallback(
    async (wish: 'look' | 'on' | 'off' | 'now') => {
      const answer = await ports.askWorker('sync', { do: wish });
      if (!answer.ok) return setProblem(words.say('problem', answer.error));
      setProblem('');
      setStatus(answer.value);
      // What came from other devices shows at once.
      if (wish !== 'look') reload();
    },
    [ports, reload, words],
  );
  // Each change of the settings waits to be synced, and what came by syncing is such a change.
  useEffect(() => void run('look'), [run, settings]);

  const on = status !== null && status.state !== 'off';
  return (
    <Row class="options-row" text={words.say('optionsSync')}>
      <div class="options-grow">
        <label for={`${id}switch`}>{words.say('optionsSync')}</label> {!policy.allowSync && <Locked />}
        <p class="note" id={`${id}note`}>
          {words.say('optionsSyncNote')}
        </p>
        {on && <p class="note">{words.say('optionsSyncOffNote')}</p>}
        <p class="options-said" role="status">
          {problem !== '' ? problem : status !== null && sayStatus(status, words)}
        </p>
        {on && (
          <button type="button" class="btn" onClick={() => void run('now')}>
            {words.say('optionsSyncNow')}
          </button>
        )}
      </div>
      <Switch id={`${id}switch`} note={`${id}note`} disabled={!policy.allowSync} on={on} onSwitch={(now) => void run(now ? 'on' : 'off')} />
    </Row>
  );
};
