import { describePage } from '../page/describe.js';
import { PAGE_DESCRIBER } from '../platform/protocol.js';

// Run in a page only where its mentions are to be written down; the page script then calls what is kept here.
Reflect.set(globalThis, Symbol.for(PAGE_DESCRIBER), describePage);
