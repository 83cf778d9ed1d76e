import type messages from '../../assets/_locales/en/messages.json';

/** Every piece of interface text, named by its key in the English locale. */
export type MessageKey = keyof typeof messages;

/** The reader's language: texts by key, and the locale for dates and numbers. */
export interface Words {
  /** BCP 47 tag of the interface language. */
  readonly locale: string;
  readonly direction: 'ltr' | 'rtl';
  /** The text of `key`; `$1`, `$2`… are replaced by `values`. */
  readonly say: (key: MessageKey, ...values: readonly (string | number)[]) => string;
}
