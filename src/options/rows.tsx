import { createContext, h, type ComponentChildren, type JSX } from 'preact';
import { useContext, useId, useState } from 'preact/hooks';
import { sayCount } from '../ui/counts.js';
import { RULE_ROW } from '../ui/rule-link.js';
import { useWords } from '../ui/words.js';
import { fits } from './fold.js';

const QueryContext = createContext('');
const TitleContext = createContext('');

/** Gives what the reader searches for to all rows. */
export const QueryProvider = QueryContext.Provider;

interface RowProps {
  readonly as?: 'div' | 'li' | 'tr';
  readonly class?: string;
  /** What the row can be found by, besides the title above it. */
  readonly text: string;
  /** Drawn as switched off. */
  readonly off?: boolean;
  /** The keys of the rules that it shows, one a line: links lead to them. */
  readonly rule?: string | undefined;
  readonly children: ComponentChildren;
}

/** One row of the page. It stays in the document while the search leaves it out, so that nothing typed into it is lost. */
export const Row = ({ as = 'div', class: look, text, off = false, rule, children }: RowProps): JSX.Element => {
  const query = useContext(QueryContext);
  const title = useContext(TitleContext);
  return h(as, { 'data-row': '', [RULE_ROW]: rule, 'data-off': off ? '' : undefined, class: look, hidden: !fits(query, `${title} ${text}`) }, children);
};

interface SectionProps {
  readonly id: string;
  readonly title: string;
  readonly lead?: string;
  readonly children: ComponentChildren;
}

/** A section of the page, with its title and what it is about. */
export const Section = ({ id, title, lead, children }: SectionProps): JSX.Element => (
  <TitleContext.Provider value={title}>
    <section class="options-sec" id={id} aria-labelledby={`${id}-title`} data-group="">
      <h2 id={`${id}-title`} tabIndex={-1}>
        {title}
      </h2>
      {lead !== undefined && <p class="options-lead">{lead}</p>}
      {children}
    </section>
  </TitleContext.Provider>
);

/** A part of a section. */
export const Group = ({ id: own, title, lead, children }: Omit<SectionProps, 'id'> & { readonly id?: string }): JSX.Element => {
  const made = useId();
  const id = own ?? made;
  return (
    <TitleContext.Provider value={title}>
      <div class="options-group" role="group" aria-labelledby={id} data-group="">
        <h3 id={id} tabIndex={-1}>
          {title}
        </h3>
        {lead !== undefined && <p class="note">{lead}</p>}
        {children}
      </div>
    </TitleContext.Provider>
  );
};

/** So many rows of a list are drawn at first, and more on request. */
const AT_ONCE = 100;

interface Long<Item> {
  readonly shown: readonly Item[];
  readonly more: JSX.Element | null;
}

/** The rows of a list that fit the search, the first of them, and the way to the others. */
export const useLong = <Item,>(items: readonly Item[], textOf: (item: Item) => string): Long<Item> => {
  const words = useWords();
  const query = useContext(QueryContext);
  const title = useContext(TitleContext);
  const [most, setMost] = useState(AT_ONCE);
  const hits = items.filter((item) => fits(query, `${title} ${textOf(item)}`));
  const rest = Math.max(0, hits.length - most);
  const more =
    rest === 0 ? null : (
      <button type="button" class="btn" data-rest={rest} onClick={() => setMost(most + AT_ONCE)}>
        {sayCount('optionsMore', rest, words)}
      </button>
    );
  return { shown: hits.slice(0, most), more };
};

interface LongTableProps<Item> {
  readonly class: string;
  readonly heads: readonly string[];
  readonly items: readonly Item[];
  readonly keyOf: (item: Item) => string;
  /** The key of the rule that a row shows, where it shows one. */
  readonly ruleOf?: (item: Item) => string;
  /** What a row can be found by. */
  readonly textOf: (item: Item) => string;
  /** The cells of a row. */
  readonly cells: (item: Item) => ComponentChildren;
}

/** A table of the items that fit the search. Nothing where there are none at all. */
export const LongTable = <Item,>({ class: look, heads, items, keyOf, ruleOf, textOf, cells }: LongTableProps<Item>): JSX.Element | null => {
  const { shown, more } = useLong(items, textOf);
  if (items.length === 0) return null;
  return (
    <>
      <table class={`table ${look}`}>
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map((item) => (
            <Row as="tr" key={keyOf(item)} text={textOf(item)} rule={ruleOf?.(item)}>
              {cells(item)}
            </Row>
          ))}
        </tbody>
      </table>
      {more}
    </>
  );
};
