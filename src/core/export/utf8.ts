const unitsOf = (code: number): readonly number[] => {
  if (code < 0x80) return [code];
  if (code < 0x800) return [0xc0 | (code >> 6), 0x80 | (code & 63)];
  if (code < 0x10000) return [0xe0 | (code >> 12), 0x80 | ((code >> 6) & 63), 0x80 | (code & 63)];
  return [0xf0 | (code >> 18), 0x80 | ((code >> 12) & 63), 0x80 | ((code >> 6) & 63), 0x80 | (code & 63)];
};

/** The text in UTF-8. TextEncoder is the platform's, which core does not know. Lone surrogates become U+FFFD. */
export const utf8 = (text: string): Uint8Array => Uint8Array.from([...text.replace(/\p{Cs}/gu, '\ufffd')].flatMap((sign) => unitsOf(sign.codePointAt(0) ?? 0)));
