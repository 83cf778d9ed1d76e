import type { JSX } from 'preact';
import type { Pack } from '../core/pack/schema.js';
import { reportAddress } from '../core/pack/report-address.js';
import { OutIcon } from './icons.js';
import { useWords } from './words.js';

interface Props {
  readonly pack: Pack;
  /** The id of the row, as it stands in the pack. */
  readonly row: string;
}

/** The way to tell the pack's maintainer of a mistake; nothing where the pack names no page for that. The page learns the row and nothing else. */
export const ReportLink = ({ pack: { maintainerUrl }, row }: Props): JSX.Element | null => {
  const words = useWords();
  if (maintainerUrl === undefined) return null;
  return (
    <a class="src" href={reportAddress(maintainerUrl, row)} target="_blank" rel="noopener noreferrer">
      {words.say('reportMistake')}
      <OutIcon />
    </a>
  );
};
