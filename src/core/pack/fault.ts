/** What is wrong in a pack, and where: a JSON path such as `incidents[0].facts[3].saidOn`. */
export interface Fault {
  readonly path: string;
  readonly reason: string;
}

/** No more than this many are shown; the rest would only repeat. */
export const FAULTS_SHOWN = 50;

/** A JSON path from its parts. */
export const pathOf = (parts: readonly PropertyKey[]): string =>
  parts.reduce<string>((path, part) => (typeof part === 'number' ? `${path}[${part}]` : path === '' ? String(part) : `${path}.${String(part)}`), '');
