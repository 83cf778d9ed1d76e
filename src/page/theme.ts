import { isElement, parentOf } from './dom.js';

export type Theme = 'light' | 'dark';

/** Reads the browser's `rgb()` form; null for other colour spaces and for what one can see through. */
const lightnessOf = (colour: string): number | null => {
  const [red, green, blue, alpha = 1] = [...colour.matchAll(/[\d.]+/g)].map(Number);
  if (!colour.startsWith('rgb') || red === undefined || green === undefined || blue === undefined || alpha < 0.5) return null;
  return (0.2126 * red + 0.7152 * green + 0.0722 * blue) / 255;
};

/**
 * Whether the page is light or dark where the node stands: by the nearest background that is painted, else by the text on it.
 * The weights are those of relative luminance, without the gamma step, which does not change which side of the middle a colour is on.
 */
export const themeAt = (node: Node): Theme => {
  let text: number | null = null;
  for (let at: Node | null = node; at !== null; at = parentOf(at)) {
    if (!isElement(at)) continue;
    const { backgroundColor, color } = getComputedStyle(at);
    const background = lightnessOf(backgroundColor);
    if (background !== null) return background < 0.5 ? 'dark' : 'light';
    text ??= lightnessOf(color);
  }
  return text !== null && text > 0.5 ? 'dark' : 'light';
};
