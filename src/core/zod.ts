import { z } from 'zod';

// Extension pages forbid code generation; zod probes for it when the first object schema is parsed
// unless told beforehand (zod issue 4461).
z.config({ jitless: true });

export { z };
