import type { PageStatus, StoryLine } from './page-status.js';

const MOST_WORDS = 4;

const storyLine = ({ incident, open, why, evidence }: StoryLine): string => {
  const words = [...new Set(evidence.map((word) => word.replace(/\u00ad/g, '').replace(/\s+/g, ' ')))];
  const shown = words
    .slice(0, MOST_WORDS)
    .map((word) => `"${word}"`)
    .join(', ');
  const more = words.length > MOST_WORDS ? ` and ${words.length - MOST_WORDS} more` : '';
  return `story ${incident}: ${open ? 'open' : 'not open'} (${why}${words.length === 0 ? '' : `: ${shown}${more}`})`;
};

/** One line for each incident: the parts of a page are judged one by one, and an open one counts for the page. */
const storyLines = (stories: readonly StoryLine[]): string[] => {
  const incidents = [...new Set(stories.map(({ incident }) => incident))];
  return incidents.flatMap((incident) => {
    const own = stories.filter((story) => story.incident === incident);
    const story = own.find(({ open }) => open) ?? own.find(({ evidence }) => evidence.length > 0) ?? own[0];
    return story === undefined ? [] : [storyLine(story)];
  });
};

/** What is told of one page, in a few lines. */
export const summaryOf = (label: string, status: PageStatus, files: readonly string[], notes: readonly string[]): string => {
  const kinds = status.counts.filter(([, count]) => count > 0).map(([kind, count]) => `${kind} ${count}`);
  const lines = [
    `title: ${status.title}`,
    `mentions: ${status.mentions}${kinds.length === 0 ? '' : ` (${kinds.join(', ')})`}`,
    ...storyLines(status.stories),
    ...notes,
    ...(files.length === 0 ? [] : [`files: ${files.join('  ')}`]),
  ];
  return [label, ...lines.map((line) => `  ${line}`)].join('\n');
};
