import type { Placed } from './place.js';

/** The rule that puts the host into its place. Inside the root, as the host carries no style of its own. */
export const hostPlace = ({ left, top, room }: Placed): string => `:host{left:${left}px!important;top:${top}px!important}[data-theme]{--room:${room}px}`;
