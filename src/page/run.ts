import type { Scanner } from '../core/match/scan.js';
import { HAS_WORDS, type PageBlock, type Piece } from './block.js';
import type { BlockContext } from './context.js';

/** What stands for an image or a control between two words, so that no name goes across it. */
const OBJECT = '\uFFFC';

/** One block while it is read: its texts go to the scanner as they come, and are kept only where something is hit, or where there is no scanner. */
export class Run {
  readonly context: BlockContext;
  last: Text;
  readonly #scanner: Scanner | null;
  readonly #first: Text;
  readonly #from: number;
  readonly #texts: string[] = [];
  readonly #pieces: Piece[] = [];
  #length = 0;
  #linked = true;

  constructor(context: BlockContext, first: Text, from: number, scanner: Scanner | null) {
    this.context = context;
    this.last = first;
    this.#first = first;
    this.#from = from;
    this.#scanner = scanner;
  }

  /** Takes `text`, which stands at `from` in the node. */
  add(node: Text, from: number, text: string, linked: boolean): void {
    this.#scanner?.feed(text);
    this.#texts.push(text);
    this.#pieces.push({ node, from, start: this.#length, length: text.length });
    this.#length += text.length;
    if (!linked && HAS_WORDS.test(text)) this.#linked = false;
    this.last = node;
  }

  /** Takes something that is no text. */
  object(): void {
    this.#scanner?.feed(OBJECT);
    this.#texts.push(OBJECT);
    this.#length += OBJECT.length;
  }

  end(): PageBlock {
    const hits = this.#scanner?.end() ?? [];
    const kept = this.#scanner === null || hits.length > 0;
    return {
      role: this.context.role,
      length: this.#length,
      text: kept ? this.#texts.join('') : '',
      hits,
      context: this.context,
      linked: this.#linked,
      first: this.#first,
      from: this.#from,
      pieces: kept ? this.#pieces : [],
      mentions: [],
      gone: false,
    };
  }
}
