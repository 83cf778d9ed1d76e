import type { Pack } from '../core/pack/schema.js';

/** All that the welcome page knows of the world. */
export interface Ports {
  /** The built-in packs; none where they cannot be had. */
  readonly packs: () => Promise<readonly Pack[]>;
  /** The origin patterns that are allowed now. */
  readonly allowedSites: () => Promise<readonly string[]>;
  /** Calls back whenever that changes, whoever changed it; gives the way to end that. */
  readonly onSitesChange: (changed: () => void) => () => void;
  /** Asks the reader for these patterns: to be called first thing in a click handler. */
  readonly requestSites: (patterns: readonly string[]) => Promise<boolean>;
  readonly removeSites: (patterns: readonly string[]) => Promise<boolean>;
  /** The keys of each command, by its name. */
  readonly commandKeys: () => Promise<Readonly<Record<string, string>>>;
}
