import { readFileSync } from 'node:fs';
import type { Party } from '../core/article/party.js';
import { loadLexicon } from '../core/article/lexicons.js';
import { readPositions } from '../core/article/read-positions.js';
import { itemsOf, partiesOf } from './positions-input.js';

const args = process.argv.slice(2);
const at = args.indexOf('--parties');
const partiesFile = at >= 0 ? args.splice(at, 2)[1] : undefined;
const [file] = args;
if (file === undefined || partiesFile === undefined) {
  process.stderr.write('usage: positions FILE.jsonl --parties FILE.json\n');
  process.exit(2);
}
/** A file of the command line, read by `read`; ends the program with one line that names the file and the fault. */
const fileAs = <Read>(path: string, read: (text: string) => Read): Read => {
  try {
    return read(readFileSync(path, 'utf8'));
  } catch (fault) {
    process.stderr.write(`${path}: ${fault instanceof Error ? fault.message : String(fault)}\n`);
    process.exit(2);
  }
};

const parties = fileAs(partiesFile, partiesOf);
const none: readonly Party[] = [];
for (const item of fileAs(file, itemsOf)) {
  const [from, to] = item.focus;
  const found = readPositions({
    blocks: [{ text: item.text, role: 'body' }],
    lexicon: await loadLexicon(item.language),
    parties: parties.get(item.incident) ?? none,
  });
  const positions = found
    .filter(({ sentence }) => sentence.start < to && sentence.end > from)
    .map(({ speaker, also, stances, on, target, level }) => ({
      speaker:
        also.length > 0
          ? [speaker, ...also]
              .map((who) => who.text)
              .reverse()
              .join(' & ')
          : (speaker.entity ?? speaker.text),
      stances,
      on,
      target: target && (target.entity ?? target.text),
      level,
    }));
  process.stdout.write(`${JSON.stringify({ id: item.id, positions })}\n`);
}
