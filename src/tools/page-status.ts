/** What the summary tells of a page; the part of the tab's answer that it needs. */
export interface PageStatus {
  readonly state: string;
  readonly title: string;
  readonly mentions: number;
  readonly counts: readonly (readonly [kind: string, count: number])[];
  readonly stories: readonly StoryLine[];
}

export interface StoryLine {
  readonly incident: string;
  readonly open: boolean;
  readonly why: string;
  readonly evidence: readonly string[];
}

/** One mention as the launcher needs it: which to hover. */
export interface MentionLine {
  readonly index: number;
  readonly mark: string;
  readonly exact: string;
  readonly shown: boolean;
}

const fieldsOf = (value: unknown): Readonly<Record<string, unknown>> => ({ ...(typeof value === 'object' ? value : {}) });
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');
const numberOf = (value: unknown): number => (typeof value === 'number' ? value : 0);

const storyOf = (value: unknown): StoryLine => {
  const { incident, open, why, evidence } = fieldsOf(value);
  const words = listOf(evidence).map((one) => textOf(fieldsOf(one)['text']));
  return { incident: textOf(incident), open: open === true, why: textOf(why), evidence: words };
};

/** Reads a tab's answer to `status`. What is not there counts as nothing. */
export const readStatus = (value: unknown): PageStatus => {
  const { state, title, mentions, counts, stories } = fieldsOf(value);
  return {
    state: textOf(state),
    title: textOf(title),
    mentions: numberOf(mentions),
    counts: Object.entries(fieldsOf(counts)).map(([kind, count]) => [kind, numberOf(count)] as const),
    stories: listOf(stories).map(storyOf),
  };
};

/** Reads a tab's answer to `mentions`. */
export const readMentions = (value: unknown): MentionLine[] =>
  listOf(fieldsOf(value)['items']).map((item) => {
    const { index, mark, exact, shown } = fieldsOf(item);
    return { index: numberOf(index), mark: textOf(mark), exact: textOf(exact), shown: shown === true };
  });
