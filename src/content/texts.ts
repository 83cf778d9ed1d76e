import { leadTo, pageTexts } from '../page/texts.js';
import { TEXT_READER } from '../platform/protocol.js';

// Run in a page only where the reader's own terms are to be counted in it without a mark.
Reflect.set(globalThis, Symbol.for(TEXT_READER), (place: Parameters<typeof leadTo>[0] | null) => (place === null ? pageTexts() : leadTo(place)));
