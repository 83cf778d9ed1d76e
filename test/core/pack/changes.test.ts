import { describe, expect, it } from 'vitest';
import { parsePack } from '../../../src/core/pack/read.js';
import { reportAddress } from '../../../src/core/pack/report-address.js';
import small from '../../fixtures/packs/small.json' with { type: 'json' };

const faults = (more: object): unknown => {
  const read = parsePack({ ...small, ...more });
  return read.ok ? [] : read.error.map(({ path }) => path);
};

describe('the changes of a pack', () => {
  it('may be left out', () => expect(faults({})).toEqual([]));

  it('name a date, what became different, and rows, also such as are gone', () => {
    expect(faults({ changes: [{ on: '2022-06-01', version: '2', what: 'One fact less.', rows: ['f99'] }] })).toEqual([]);
  });

  it.each([
    [{ on: '2022-06-01', what: '', rows: [] }, 'changes[0].what'],
    [{ on: '2022-06-31', what: 'Something.', rows: [] }, 'changes[0].on'],
    [{ on: '2022-06-01', what: '<b>Bold</b>', rows: [] }, 'changes[0].what'],
    [{ on: '2022-06-01', what: 'Something.', rows: ['Not an id'] }, 'changes[0].rows[0]'],
    [{ on: '2022-06-01', what: 'Something.' }, 'changes[0].rows'],
  ])('are refused with their place: %j', (change, path) => expect(faults({ changes: [change] })).toEqual([path]));

  it('stand with the newest first', () => {
    const change = (on: string) => ({ on, what: `On ${on}.`, rows: [] });
    expect(faults({ changes: [change('2022-06'), change('2022-06-01'), change('2021')] })).toEqual([]);
    expect(faults({ changes: [change('2021'), change('2022-06-01')] })).toEqual(['changes[1].on']);
  });
});

describe('the maintainer’s page', () => {
  it.each(['http://pack.example/', 'https://pack.example:8443/', 'https://me@pack.example/', 'javascript:alert(1)'])('is not %s', (maintainerUrl) =>
    expect(faults({ maintainerUrl })).toEqual(['maintainerUrl']),
  );

  it.each([
    ['https://pack.example/report', 'https://pack.example/report?row=f12'],
    ['https://pack.example/new?kind=mistake', 'https://pack.example/new?kind=mistake&row=f12'],
    ['https://pack.example/#contact', 'https://pack.example/?row=f12'],
  ])('%s gets the row and nothing else', (url, address) => expect(reportAddress(url, 'f12')).toBe(address));
});
