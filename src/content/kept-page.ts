/** Where the page script keeps its page in its own world, for scripts that are run there later. */
export const KEPT_PAGE = Symbol.for('counterclaim.page');
