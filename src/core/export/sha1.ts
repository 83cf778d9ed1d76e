const rotate = (word: number, by: number): number => (word << by) | (word >>> (32 - by));

const BLOCK = 64;
const START: readonly number[] = [0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0];
const KEYS: readonly number[] = [0x5a827999, 0x6ed9eba1, 0x8f1bbcdc, 0xca62c1d6];

const mixed = (round: number, b: number, c: number, d: number): number => {
  if (round === 0) return (b & c) | (~b & d);
  return round === 2 ? (b & c) | (b & d) | (c & d) : b ^ c ^ d;
};

/** The message with its end mark and its length in bits, in whole blocks. */
const padded = (bytes: Uint8Array): DataView => {
  const view = new DataView(new ArrayBuffer(Math.ceil((bytes.length + 9) / BLOCK) * BLOCK));
  bytes.forEach((byte, at) => view.setUint8(at, byte));
  view.setUint8(bytes.length, 0x80);
  view.setBigUint64(view.byteLength - 8, BigInt(bytes.length) * 8n);
  return view;
};

const digested = (state: readonly number[], view: DataView, from: number): readonly number[] => {
  const words: number[] = [];
  for (let at = 0; at < 80; at++) {
    const last = (back: number): number => words[at - back] ?? 0;
    words.push(at < 16 ? view.getInt32(from + at * 4) : rotate(last(3) ^ last(8) ^ last(14) ^ last(16), 1));
  }
  let [a = 0, b = 0, c = 0, d = 0, e = 0] = state;
  words.forEach((word, at) => {
    const round = Math.floor(at / 20);
    const next = (rotate(a, 5) + mixed(round, b, c, d) + e + (KEYS[round] ?? 0) + word) | 0;
    [a, b, c, d, e] = [next, a, rotate(b, 30), c, d];
  });
  const added = [a, b, c, d, e];
  return state.map((word, at) => (word + (added[at] ?? 0)) | 0);
};

/**
 * SHA-1 (FIPS 180-4) of some bytes: twenty of them. Names that never change are made from it (UUID version 5); it keeps nothing safe.
 * The browser's own digest is not used, since it answers later and stands only in secure pages.
 */
export const sha1 = (bytes: Uint8Array): Uint8Array => {
  const view = padded(bytes);
  let state = START;
  for (let from = 0; from < view.byteLength; from += BLOCK) state = digested(state, view, from);
  const out = new DataView(new ArrayBuffer(20));
  state.forEach((word, at) => out.setInt32(at * 4, word));
  return new Uint8Array(out.buffer);
};
