import { sha1 } from './sha1.js';
import { utf8 } from './utf8.js';

const bytesOf = (uuid: string): readonly number[] => (uuid.replaceAll('-', '').match(/../g) ?? []).map((pair) => Number.parseInt(pair, 16));

/** The UUID of version 5 (RFC 9562, section 5.5) for a name in a namespace: the same for the same two, always. */
export const uuid5 = (namespace: string, name: string): string => {
  const hash = sha1(Uint8Array.from([...bytesOf(namespace), ...utf8(name)])).slice(0, 16);
  hash[6] = ((hash[6] ?? 0) & 0x0f) | 0x50;
  hash[8] = ((hash[8] ?? 0) & 0x3f) | 0x80;
  const hex = [...hash].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
};
