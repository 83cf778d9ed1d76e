import { MARK_KINDS } from '../core/mark-kind.js';
import type { NameTable } from '../core/match/table.js';
import type { PageRules } from '../core/rules/settings.js';
import type { HighlightNames, PageCalls } from '../platform/protocol.js';

/**
 * Readers of what comes by message, one for each form: they look at as much as a damaged or foreign message would get wrong.
 * A schema library would weigh more than the whole page script.
 */
type Reader<Value> = (value: unknown) => Value | null;

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

const isTable = (value: unknown): value is NameTable =>
  isRecord(value) && ['edges', 'accepts', 'entries', 'entities', 'incidents'].every((key) => Array.isArray(value[key]));

const isRules = (value: unknown): value is PageRules =>
  isRecord(value) &&
  typeof value['on'] === 'boolean' &&
  // What the other two say is compared only: anything unknown is as nothing.
  Array.isArray(value['rules']) &&
  value['rules'].every((rule: unknown) => isRecord(rule) && isRecord(rule['subject']));

const isNames = (value: unknown): value is HighlightNames => isRecord(value) && [...MARK_KINDS, 'now'].every((kind) => typeof value[kind] === 'string');

export const readRules: Reader<PageRules> = (value) => (isRecord(value) && isRules(value['rules']) ? value['rules'] : null);

export const readHello: Reader<PageCalls['hello']['answer']> = (value) => {
  const rules = readRules(value);
  return rules !== null && isRecord(value) && isTable(value['table']) ? { table: value['table'], rules } : null;
};

export const readDress: Reader<PageCalls['dress']['answer']> = (value) => (isRecord(value) && isNames(value['names']) ? { names: value['names'] } : null);

/** A card is looked at where it is built, part by part. */
export const readCard: Reader<{ readonly tree: object; readonly sheet: string | null }> = (value) =>
  isRecord(value) && isRecord(value['tree']) ? { tree: value['tree'], sheet: typeof value['sheet'] === 'string' ? value['sheet'] : null } : null;

/** For answers that say no more than that the call was heard. */
export const readNothing: Reader<true> = () => true;

/** The number under `key`, as a call to the tab carries it. */
export const readNumber = (value: unknown, key: string): number | null => (isRecord(value) && typeof value[key] === 'number' ? value[key] : null);

/** The name and the arguments of a call to a tab; null for any other message. */
export const readTabCall: Reader<{ readonly call: string; readonly ask: unknown }> = (value) =>
  isRecord(value) && value['to'] === 'tab' && typeof value['call'] === 'string' ? { call: value['call'], ask: value['ask'] } : null;
