import type { Result } from '../core/result.js';

/** A call as it travels to the worker. */
export interface Message {
  readonly call: string;
  readonly ask: unknown;
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** Reads what arrived as a call, or null where it is none. */
export const readMessage = (value: unknown): Message | null =>
  isRecord(value) && typeof value['call'] === 'string' && value['to'] === undefined ? { call: value['call'], ask: value['ask'] } : null;

/** Reads what came back: an answer in the agreed form, or the reason why it is none. */
export const readAnswer = (value: unknown): Result<unknown, string> => {
  if (!isRecord(value)) return { ok: false, error: 'no-answer' };
  if (value['ok'] === true) return { ok: true, value: value['value'] };
  return { ok: false, error: typeof value['error'] === 'string' ? value['error'] : 'no-answer' };
};
