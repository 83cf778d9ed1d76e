import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Ports } from './ports.js';

/** The ways to take something out of the popup. */
type Keep = Pick<Ports, 'copy' | 'save'>;

const KeepContext = createContext<Keep | null>(null);

/** Gives clipboard and files to everything below it. */
export const KeepProvider = KeepContext.Provider;

/** The ways to keep something. Throws where a surface forgot to give any. */
export const useKeep = (): Keep => {
  const keep = useContext(KeepContext);
  if (keep === null) throw new Error('a surface has to say where things are kept');
  return keep;
};
