/** Where the extension API is kept in the page script's own world. */
export const KEPT_API = Symbol.for('counterclaim.api');
