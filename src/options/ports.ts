import type { Result } from '../core/result.js';
import type { OwnCalls } from '../platform/protocol.js';
import type { Shortcut } from '../platform/shortcuts.js';
import type { Keep } from '../ui/keep.js';

/** All that the options know of the world. */
export interface Ports extends Keep {
  readonly askWorker: <Name extends keyof OwnCalls>(call: Name, ask: OwnCalls[Name]['ask']) => Promise<Result<OwnCalls[Name]['answer'], string>>;
  /** The site patterns that are allowed for good. */
  readonly allowedSites: () => Promise<readonly string[]>;
  /** Asks the reader for a site: to be called first thing in a click handler. */
  readonly requestSite: (pattern: string) => Promise<boolean>;
  /** False where the browser did not take the permission back. */
  readonly withdrawSite: (pattern: string) => Promise<boolean>;
  readonly shortcuts: () => Promise<readonly Shortcut[]>;
  /** Opens the browser's own page for shortcuts; null where a page cannot. */
  readonly openShortcuts: (() => void) | null;
  readonly version: string;
}
