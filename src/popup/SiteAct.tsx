import type { JSX } from 'preact';
import { useWords } from '../ui/words.js';
import { Act, type ActsOn } from './Act.js';
import { isSiteQuiet, quietSite } from './site-quiet.js';

/** Takes all marks off the pages of this site, or puts them back. */
export const SiteAct = ({ host, ...on }: { readonly host: string } & ActsOn): JSX.Element => {
  const words = useWords();
  const isQuiet = isSiteQuiet(on.settings.rules, host);
  const text = words.say(isQuiet ? 'markSite' : 'muteSite');
  return <Act {...on} short text={text} label={text} intent={quietSite(host, !isQuiet)} />;
};
