import type { HeadSignals } from '../core/article/head-signals.js';

/** What else could give a page a date, or say that pages of its kind have none. */
const SAYS_ELSE = /date|time|publi|modif|create|generator|^og:type$/;

/**
 * What a page says of itself, with the date that its reader gave it (YYYY-MM-DD) in the place of all that it says on its own. The
 * address goes too: a front page has no day of its own, and its reader says that this one has.
 */
export const withDate = (signals: HeadSignals, date: string | null): HeadSignals =>
  date === null
    ? signals
    : {
        ...signals,
        address: '',
        canonical: '',
        metas: [['article:published_time', date], ...signals.metas.filter(([name]) => !SAYS_ELSE.test(name))],
        properties: [],
        times: [],
        behind: '',
      };
