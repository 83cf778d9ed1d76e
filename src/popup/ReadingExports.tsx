import type { JSX } from 'preact';
import { bareId } from '../core/export/bare-id.js';
import { readingJson } from '../core/export/reading-json.js';
import { readingMarkdown } from '../core/export/reading-markdown.js';
import type { Article, Reading } from '../core/reading/reading.js';
import { exportWords } from '../ui/export-words.js';
import { useWords } from '../ui/words.js';
import { CopyButton } from '../ui/CopyButton.js';
import type { IncidentEntry } from './incidents.js';
import { useKeep } from '../ui/keep.js';

interface Props {
  readonly reading: Reading;
  readonly article: Article;
  readonly entry: IncidentEntry;
}

/** The reading of this page, to take away. */
export const ReadingExports = ({ reading, article, entry: { incident, index } }: Props): JSX.Element => {
  const words = useWords();
  const { save } = useKeep();
  const name = `reading-${bareId(incident.id)}-${reading.published?.date ?? 'undated'}`;
  const markdown = (): string => readingMarkdown({ reading, article, incident, index, words: exportWords(words) });
  const json = (): string => JSON.stringify({ url: article.url, title: reading.title, ...readingJson(reading, article) }, null, 2);
  return (
    <div class="sec">
      <h2>{words.say('keepReading')}</h2>
      <div class="btns">
        <CopyButton label={words.say('copyMarkdown')} look="btn" text={markdown} />
        <button type="button" class="btn" onClick={() => save({ name: `${name}.md`, type: 'text/markdown', text: markdown() })}>
          {words.say('saveMarkdown')}
        </button>
        <button type="button" class="btn" onClick={() => save({ name: `${name}.json`, type: 'application/json', text: json() })}>
          {words.say('saveJson')}
        </button>
      </div>
    </div>
  );
};
