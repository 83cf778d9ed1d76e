const DEEPEST = 32;
const FORBIDDEN_KEYS = new Set(['__proto__', 'constructor', 'prototype']);

/** The end of the JSON string that begins at `from` (the index after its closing quote, or the length of the text). */
const endOfString = (text: string, from: number): number => {
  for (let i = from + 1; i < text.length; i++) {
    if (text[i] === '\\') i++;
    else if (text[i] === '"') return i + 1;
  }
  return text.length;
};

const decoded = (literal: string): string => {
  try {
    return String(JSON.parse(literal));
  } catch {
    // Not a string after all: the parser will say so with its place.
    return literal;
  }
};

/**
 * One pass over JSON text before it is parsed: nesting past 32 levels, a key given twice (JSON.parse keeps the last, silently)
 * or a key that reaches into the prototype. Returns the reason, or null. Other faults are left to the parser.
 */
export const jsonShapeFault = (text: string): string | null => {
  const keys: (Set<string> | null)[] = [];
  for (let i = 0; i < text.length;) {
    const unit = text[i];
    if (unit === '{' || unit === '[') {
      keys.push(unit === '{' ? new Set() : null);
      if (keys.length > DEEPEST) return `is nested deeper than ${DEEPEST} levels`;
    } else if (unit === '}' || unit === ']') {
      keys.pop();
    } else if (unit === '"') {
      const end = endOfString(text, i);
      const own = keys.at(-1);
      if (own && /^\s*:/.test(text.slice(end, end + 40))) {
        const key = decoded(text.slice(i, end));
        if (FORBIDDEN_KEYS.has(key)) return `has the key "${key}", which is not allowed`;
        if (own.has(key)) return `has the key "${key}" twice in one object`;
        own.add(key);
      }
      i = end;
      continue;
    }
    i++;
  }
  return null;
};
