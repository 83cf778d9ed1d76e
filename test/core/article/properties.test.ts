import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Position } from '../../../src/core/article/position.js';
import { readPositions } from '../../../src/core/article/read-positions.js';
import { en } from './guard/en.js';
import { parties } from './guard/rule.js';
import { lexiconOf } from './lexicons.js';
import { zh } from './guard/zh.js';

const read = (text: string, language = 'en', after: readonly string[] = []): readonly Position[] =>
  readPositions({ blocks: [text, ...after].map((one) => ({ text: one, role: 'body' })), lexicon: lexiconOf(language), parties });
const shape = (positions: readonly Position[]): string[] => positions.map(({ speaker, stances }) => `${speaker.entity ?? ''}: ${stances.join('+')}`);

const accused = fc.constantFrom('Ruritania', 'Strelsau', 'Pavel Dorn', 'The Ruritanian embassy');
const accuser = fc.constantFrom('Graustark', 'Anna Rossi', 'Nimbus Labs');
const denies = fc.constantFrom('denied', 'rejected', 'dismissed', 'refuted', 'disavowed');
const object = fc.constantFrom('the accusation', 'any involvement in the hack', 'the allegations', 'the claim that it ran the hackers');
const blames = fc.constantFrom('blamed', 'accused', 'faulted');
const sentence = fc.constantFrom(...en.flatMap(({ fires }) => fires.map(([text]) => text)));

describe('positions', () => {
  it('lose the denial with a "not" before the verb', () => {
    fc.assert(
      fc.property(accused, object, fc.constantFrom('deny', 'reject', 'dismiss', 'refute'), (who, what, verb) => {
        expect(shape(read(`${who} did ${verb} ${what}.`)).join()).toContain('denies');
        expect(shape(read(`${who} did not ${verb} ${what}.`)).join()).not.toContain('denies');
      }),
    );
  });

  it('never go to the other side when the two are swapped', () => {
    fc.assert(
      fc.property(accuser, blames, (who, verb) => {
        const [forward, back] = [read(`${who} ${verb} Ruritania of hacking the ports.`), read(`Ruritania ${verb} ${who} of hacking the ports.`)];
        for (const position of forward) expect(position.speaker.entity).not.toBe('ruritania');
        for (const position of back) expect(position.speaker.entity).toBe('ruritania');
        expect(shape(forward).join()).not.toContain('counter-accuses');
      }),
    );
  });

  it('are the same in the active and in the passive with an agent', () => {
    fc.assert(
      fc.property(accused, denies, (who, verb) => {
        expect(shape(read(`The accusation was ${verb} by ${who.replace('The', 'the')}.`))).toEqual(shape(read(`${who} ${verb} the accusation.`)));
      }),
    );
  });

  it('point at words inside their sentence', () => {
    fc.assert(
      fc.property(fc.array(sentence, { minLength: 1, maxLength: 4 }), (texts) => {
        const text = texts.join(' ');
        for (const { sentence: whole, words } of read(text)) {
          expect(whole.end).toBeLessThanOrEqual(text.length);
          for (const word of words) {
            expect(word.start).toBeGreaterThanOrEqual(whole.start);
            expect(word.end).toBeLessThanOrEqual(whole.end);
            expect(word.end).toBeGreaterThan(word.start);
          }
        }
      }),
    );
  });

  it('do not change with a sentence about something else', () => {
    fc.assert(
      fc.property(sentence, (text) => {
        expect(shape(read(text, 'en', ['The ferry to the islands was late.']))).toEqual(shape(read(text)));
      }),
    );
  });

  it('do not depend on the style of quotation marks', () => {
    fc.assert(
      fc.property(sentence, fc.constantFrom(['“', '”'], ['«', '»'], ['‘', '’'], ['„', '“']), (text, [open, close]) => {
        let inside = false;
        const other = text.replace(/"/g, () => {
          inside = !inside;
          return (inside ? open : close) ?? '';
        });
        expect(shape(read(other))).toEqual(shape(read(text)));
      }),
    );
  });

  it('agree in simplified and traditional script', () => {
    const pairs: Readonly<Record<string, string>> = { 国: '國', 鲁: '魯', 云: '雲', 馆: '館', 这: '這', 罗: '羅', 实: '實', 验: '驗', 丝: '絲', 绒: '絨', 水獭: '水獺', 铜: '銅', 猞猁: '猞猁', 驳: '駁', 认: '認', 说: '說', 报: '報', 纯: '純', 侵: '侵', 据: '據', 网: '網', 络: '絡', 击: '擊', 攻: '攻', 对: '對', 负: '負', 责: '責', 关: '關', 毫: '毫', 无: '無', 贼: '賊', 证: '證', 没: '沒', 发: '發', 动: '動', 织: '織', 组: '組', 与: '與', 隶: '隸', 属: '屬', 声: '聲', 称: '稱', 评: '評', 质: '質', 归: '歸', 咎: '咎' }; // prettier-ignore
    const traditional = (text: string): string => Object.entries(pairs).reduce((made, [from, to]) => made.replaceAll(from, to), text);
    for (const { fires } of zh) for (const [text] of fires) expect(shape(read(traditional(text), 'zh')), text).toEqual(shape(read(text, 'zh')));
  });
});
