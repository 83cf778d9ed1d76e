/** A stretch of one block that stands in quotation marks; offsets in UTF-16 units, without the marks. */
export interface QuotePart {
  readonly block: number;
  readonly start: number;
  readonly end: number;
}

/** Words in quotation marks. Over several paragraphs each has a part of its own. */
export interface QuoteSpan {
  readonly parts: readonly QuotePart[];
  /** The parts' texts, a space between two. */
  readonly text: string;
}

/** Which marks close what one opens. „ and « are closed differently by language, so all their partners are taken. */
const CLOSERS: Readonly<Record<string, string>> = {
  '“': '”“"',
  '„': '“”"',
  '«': '»',
  '»': '«',
  '‹': '›',
  '‘': '’',
  '‚': '‘’',
  '「': '」',
  '『': '』',
  '"': '"',
  '〝': '〞',
  '＂': '＂',
  '”': '”',
  "'": "'",
};

/** An unclosed quotation ends with its paragraph; a longer one is a mark gone astray. */
const LONGEST = 4000;
const WORD = /[\p{L}\p{N}]/u;

const isApostrophe = (text: string, at: number): boolean => WORD.test(text[at - 1] ?? '') && WORD.test(text[at + 1] ?? '');

const opensAt = (text: string, at: number): boolean => {
  const mark = text[at] ?? '';
  if (!Object.hasOwn(CLOSERS, mark)) return false;
  // Marks that also close, and apostrophes, open only before a word and behind none. French « takes a space.
  const [before, behind] = [text[at - 1] ?? ' ', text[at + 1] ?? ' '];
  if ('"”»‘\''.includes(mark)) return !WORD.test(before) && /\S/.test(behind) && !/[,.;:!?)]/.test(behind);
  return true;
};

/** Where the quotation opened at `at` closes; -1 where it does not in this text. */
const closeOf = (text: string, at: number, closers: string): number => {
  for (let to = at + 1; to < text.length && to - at < LONGEST; to++) {
    const mark = text[to] ?? '';
    if (closers.includes(mark) && !("’‘'".includes(mark) && isApostrophe(text, to))) return to;
  }
  return -1;
};

const spanOf = (parts: readonly QuotePart[], blocks: readonly string[]): QuoteSpan => ({
  parts,
  text: parts.map(({ block, start, end }) => (blocks[block] ?? '').slice(start, end).trim()).join(' '),
});

/**
 * The quoted stretches of a text, given by blocks, in order. A quotation that its paragraph leaves open goes on in the next one where that
 * begins with the same mark, as is the custom in print; else it ends with the paragraph.
 */
export const quoteSpansIn = (blocks: readonly string[]): QuoteSpan[] => {
  const spans: QuoteSpan[] = [];
  let open: { readonly mark: string; readonly parts: QuotePart[] } | null = null;
  const end = (): void => {
    if (open !== null) spans.push(spanOf(open.parts, blocks));
    open = null;
  };
  blocks.forEach((text, block) => {
    let at = 0;
    if (open !== null && text.trimStart()[0] !== open.mark) end();
    while (at < text.length) {
      if (!opensAt(text, at)) {
        at++;
        continue;
      }
      const mark: string = text[at] ?? '';
      const close = closeOf(text, at, CLOSERS[mark] ?? '');
      const part = { block, start: at + 1, end: close < 0 ? text.length : close };
      if (close < 0 && text.length - at > LONGEST) {
        at++;
        continue;
      }
      if (open === null) open = { mark, parts: [part] };
      else open.parts.push(part);
      if (close < 0) return;
      end();
      at = close + 1;
    }
    if (open !== null && text.trim() !== '') end();
  });
  end();
  return spans.filter(({ text }) => WORD.test(text));
};
