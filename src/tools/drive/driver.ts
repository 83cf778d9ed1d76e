export type BrowserKind = 'chromium' | 'firefox';

/**
 * A function that travels to a document as its source: it may use what is there and its arguments (plain JSON), and nothing
 * of the file it is written in. What it gives back has to be plain JSON too.
 */
export type Work<Args extends readonly unknown[], Value> = (...args: Args) => Value | Promise<Value>;

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** A rectangle in CSS pixels of the viewport. */
export interface Clip extends Size {
  readonly x: number;
  readonly y: number;
}

/** A document in the browser. */
export interface Surface {
  /** Opens an address and comes back once the document is parsed. Throws with the browser's reason where it cannot be had. */
  open(address: string): Promise<void>;
  run<Args extends readonly unknown[], Value>(work: Work<Args, Value>, ...args: Args): Promise<Value>;
  /** A PNG of the viewport, or of a part of it. */
  picture(clip?: Clip): Promise<Uint8Array>;
  clickAt(x: number, y: number): Promise<void>;
  press(key: Key): Promise<void>;
}

export type Key = 'Escape' | 'Tab' | 'Enter' | 'ArrowLeft' | 'ArrowRight' | 'Home' | 'End';

/** The tab in front, with a page of somebody else's in it. */
export interface PageSurface extends Surface {
  /** Moves the mouse there, in CSS pixels of the viewport. */
  moveTo(x: number, y: number): Promise<void>;
  /** Runs in the open card, its shadow root given first; null where no card is open. */
  inCard<Args extends readonly unknown[], Value>(work: Work<[ShadowRoot, ...Args], Value>, ...args: Args): Promise<Value | null>;
}

/** A page of the extension itself, in a tab behind; `open` takes a path inside the extension. */
export interface OwnSurface extends Surface {
  /** Brings the tab to the front while `work` lasts: behind, the browser slows a page down and draws nothing. */
  inFront<Value>(work: () => Promise<Value>): Promise<Value>;
  /** Closes the tab, if it was opened. */
  close(): Promise<void>;
}

/** Media features to pretend; what is left out goes back to the browser's own. */
export interface Media {
  readonly scheme?: 'light' | 'dark';
  readonly motion?: 'reduce';
  readonly forced?: 'active';
}

/** A running browser with the extension loaded. */
export interface Driver {
  readonly kind: BrowserKind;
  readonly version: string;
  readonly page: PageSurface;
  readonly own: OwnSurface;
  media(media: Media): Promise<void>;
  /** Opens one more tab, behind the one in front. */
  addTab(address: string): Promise<void>;
  /** Settled once the browser is gone, whoever ended it. */
  readonly gone: Promise<void>;
  close(): Promise<void>;
}

export interface LaunchOptions {
  readonly program: string;
  /** The folder of the unpacked extension. */
  readonly extension: string;
  /** A folder that exists and is the browser's to fill; whoever made it removes it. */
  readonly profile: string;
  readonly headless: boolean;
  /** Size of the page's viewport; null leaves the window as the browser makes it. */
  readonly viewport: Size | null;
  /** Further switches of the program. */
  readonly switches?: readonly string[];
}

/** The page of the extension that it opens in front once it is installed. */
export const WELCOME_PAGE = 'welcome/welcome.html';

/** What `own` measures: the popup's size. */
export const POPUP_SIZE: Size = { width: 400, height: 600 };

/** The source of an expression that runs `work` with these arguments. */
export const callOf = <Args extends readonly unknown[], Value>(work: Work<Args, Value>, args: Args): string => `(${String(work)})(...${JSON.stringify(args)})`;
