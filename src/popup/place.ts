import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

/** Where the record is shown: in the toolbar's window, as a page of a tab, or beside the page, where it stays while pages come and go. */
export type Place = 'window' | 'page' | 'panel';

const PlaceContext = createContext<Place>('window');

/** Tells everything below it where it stands. */
export const PlaceProvider = PlaceContext.Provider;

/** Where the surface is. */
export const usePlace = (): Place => useContext(PlaceContext);

/** What waits is told to a screen reader; beside the page only the surface itself speaks, once for each page. */
export const useStatusRole = (): 'status' | undefined => (usePlace() === 'panel' ? undefined : 'status');
