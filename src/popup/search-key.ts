/** What of a key press decides. */
type Press = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'altKey' | 'metaKey' | 'isComposing' | 'target'>;

const takesText = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || target.matches('input:not([type="checkbox"], [type="radio"]), textarea, select'));

/** True for the key that leads to the search, where it is not a character that somebody types. */
export const isSearchKey = ({ key, ctrlKey, altKey, metaKey, isComposing, target }: Press): boolean =>
  key === '/' && !ctrlKey && !altKey && !metaKey && !isComposing && !takesText(target);
