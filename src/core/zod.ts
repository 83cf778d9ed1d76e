import { z } from 'zod';

// Extension pages forbid code generation; zod probes for it when the first object schema is parsed,
// unless `jitless` is set beforehand.
z.config({ jitless: true });

export { z };
