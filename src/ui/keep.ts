import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

/** A file as the reader gets it. */
export interface TextFile {
  readonly name: string;
  /** Media type, without its character set: it is always UTF-8. */
  readonly type: string;
  readonly text: string;
}

/** The ways to take something out of one of our pages. */
export interface Keep {
  /** Puts text on the clipboard: to be called in a click handler. False where the browser refuses. */
  readonly copy: (text: string) => Promise<boolean>;
  /** Gives the reader a file to keep. */
  readonly save: (file: TextFile) => void;
}

const KeepContext = createContext<Keep | null>(null);

/** Gives clipboard and files to everything below it. */
export const KeepProvider = KeepContext.Provider;

/** The ways to keep something. Throws where a surface forgot to give any. */
export const useKeep = (): Keep => {
  const keep = useContext(KeepContext);
  if (keep === null) throw new Error('a surface has to say where things are kept');
  return keep;
};
