import type { JSX } from 'preact';
import { attributionsCsv } from '../core/export/attributions-csv.js';
import { bareId } from '../core/export/bare-id.js';
import { stixBundle } from '../core/export/stix.js';
import { useWords } from '../ui/words.js';
import type { IncidentEntry } from './incidents.js';
import { useKeep } from '../ui/keep.js';

/** The record of the incident in the formats of others, whole and as of today. */
export const RecordExports = ({ entry: { incident, index } }: { readonly entry: IncidentEntry }): JSX.Element => {
  const words = useWords();
  const { save } = useKeep();
  const name = bareId(incident.id);
  return (
    <div class="sec">
      <h2>{words.say('keepRecord')}</h2>
      <p class="note">{words.say('keepRecordNote', index.pack.licence)}</p>
      <div class="btns">
        <button
          type="button"
          class="btn"
          onClick={() => save({ name: `${name}.stix.json`, type: 'application/json', text: JSON.stringify(stixBundle(incident, index), null, 2) })}
        >
          {words.say('saveStix')}
        </button>
        <button type="button" class="btn" onClick={() => save({ name: `${name}-attributions.csv`, type: 'text/csv', text: attributionsCsv(incident, index) })}>
          {words.say('saveCsv')}
        </button>
      </div>
    </div>
  );
};
