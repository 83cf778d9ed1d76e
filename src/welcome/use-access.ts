import { useCallback, useEffect, useState } from 'preact/hooks';
import { accessOf, type Access } from './access.js';
import type { Ports } from './ports.js';

/** What became of the reader's last press, where what is allowed now does not say it. */
export type Answer = 'refused' | 'none-chosen' | 'kept';

/** What is allowed, and the two acts that change it. */
export interface AccessState {
  /** Null until the browser has said. */
  readonly access: Access | null;
  readonly answer: Answer | null;
  readonly allow: (patterns: readonly string[]) => void;
  readonly takeBack: () => void;
}

/** Follows what the browser allows, whoever changes it and wherever: here, in the popup, or in the browser's own panels. */
export const useAccess = (ports: Ports): AccessState => {
  const [access, setAccess] = useState<Access | null>(null);
  const [answer, setAnswer] = useState<Answer | null>(null);
  const refresh = useCallback(async () => setAccess(accessOf(await ports.allowedSites())), [ports]);

  useEffect(() => {
    void refresh();
    return ports.onSitesChange(() => {
      // An answer to an earlier press says nothing on what is so now.
      setAnswer(null);
      void refresh();
    });
  }, [ports, refresh]);

  const settle = async (asked: Promise<boolean>, otherwise: Answer): Promise<void> => {
    const done = await asked;
    await refresh();
    setAnswer(done ? null : otherwise);
  };
  const allow = (patterns: readonly string[]): void => {
    if (patterns.length === 0) return setAnswer('none-chosen');
    // Nothing may come before this call: the browser asks only right after the click.
    void settle(ports.requestSites(patterns), 'refused');
  };
  const takeBack = (): void => void settle(ports.removeSites(access?.patterns ?? []), 'kept');
  return { access, answer, allow, takeBack };
};
