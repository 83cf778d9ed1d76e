import type { Placed } from './place.js';

/**
 * Keeps the page's style sheets off the host. `all` alone is not enough: a page's own important rule for, say, every `div`
 * loses only against an important declaration of the same property in here.
 */
export const HOST_RESET = `:host{${[
  'all:initial',
  'display:block',
  'position:fixed',
  'inset:auto',
  'margin:0',
  'border:0',
  'padding:0',
  'background:none',
  'overflow:visible',
  'opacity:1',
  'visibility:visible',
  'content-visibility:visible',
  'transition:none',
  'animation:none',
  'filter:none',
  'backdrop-filter:none',
  'clip-path:none',
  'mask:none',
  'mix-blend-mode:normal',
  'transform:none',
  'translate:none',
  'rotate:none',
  'scale:none',
  'zoom:1',
  'pointer-events:auto',
  'user-select:text',
  'z-index:2147483647',
]
  .map((declaration) => `${declaration}!important`)
  .join(';')}}:host::backdrop{display:none!important}`;

/** The rule that puts the host into its place. Inside the root, as the host carries no style of its own. */
export const hostPlace = ({ left, top, room }: Placed): string =>
  `:host{left:${left}px!important;top:${top}px!important}[data-theme]{--room:${room}px}`;
