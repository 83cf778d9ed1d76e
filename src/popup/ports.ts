import type { Result } from '../core/result.js';
import type { OwnCalls, TabCalls } from '../platform/protocol.js';

/** All that the popup knows of the world. */
export interface Ports {
  readonly askWorker: <Name extends keyof OwnCalls>(call: Name, ask: OwnCalls[Name]['ask']) => Promise<Result<OwnCalls[Name]['answer'], string>>;
  readonly askTab: <Name extends keyof TabCalls>(tabId: number, call: Name, ask: TabCalls[Name]['ask']) => Promise<Result<TabCalls[Name]['answer'], string>>;
  /** Asks the reader for a site: to be called first thing in a click handler. */
  readonly requestSite: (pattern: string) => Promise<boolean>;
  /** Resolves before the tab is asked again whether it has read its page. */
  readonly pause: () => Promise<void>;
}
