import { headSignals } from '../page/head.js';
import { HEAD_READER } from '../platform/protocol.js';

// Run in a page only once its date or its text is asked for; the worker then calls what is kept here.
Reflect.set(globalThis, Symbol.for(HEAD_READER), headSignals);
