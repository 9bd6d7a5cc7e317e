import { describe, expect, test } from 'vitest';
import { Figures } from '../../../src/domain/figures.ts';
import { ranksOf } from '../../../src/domain/ranks.ts';
import { standingsOf } from '../../../src/domain/state-standing.ts';
import type { FigureTable } from '../../../src/schemas/figures.ts';

const facts = {
  title: 'Small table',
  description: 'A small table that was written for this test alone, and for no other.',
  vintage: '2025-05',
  source: 'statistics',
  key: ['postal'],
};
const wages = new Figures('wages', {
  ...facts,
  columns: [
    { key: 'postal', title: 'State', unit: 'code' },
    { key: 'soc', title: 'Occupation', unit: 'code' },
    { key: 'employment', title: 'Jobs', unit: 'jobs' },
    { key: 'median', title: 'Median', unit: 'usd-per-year' },
  ],
  rows: [
    { postal: 'NY', soc: '1', employment: 500, median: 66_000 },
    { postal: 'OH', soc: '1', employment: null, median: 54_000 },
    { postal: 'UT', soc: '1', employment: null, median: null },
    { postal: 'WI', soc: '1', employment: 50, median: 60_000 },
    { postal: 'PR', soc: '1', employment: 900, median: 70_000 },
    { postal: 'NY', soc: '2', employment: 10, median: 1 },
  ],
} satisfies FigureTable);
const prices = new Figures('prices', {
  ...facts,
  columns: [
    { key: 'postal', title: 'State', unit: 'code' },
    { key: 'priceLevel', title: 'Price level', unit: 'index' },
  ],
  rows: [
    { postal: 'NY', priceLevel: 110 },
    { postal: 'OH', priceLevel: 90 },
    { postal: 'UT', priceLevel: 95 },
    { postal: 'WI', priceLevel: 96 },
  ],
} satisfies FigureTable);

describe('standings of states', () => {
  const standings = standingsOf(wages, prices, '1');
  const of = (postal: string) => standings.find((state) => state.postal === postal)!;

  test('hold the states of both tables, in the order of the table of wages', () => {
    expect(standings.map(({ postal }) => postal)).toEqual(['NY', 'OH', 'UT', 'WI']);
  });

  test('rank the highest pay first, before and after prices', () => {
    expect([of('NY').rank, of('WI').rank, of('OH').rank]).toEqual([1, 2, 3]);
    expect([of('NY').corrected, of('WI').corrected, of('OH').corrected]).toEqual([60_000, 62_500, 60_000]);
  });

  test('share a rank where the shown figure is the same', () => {
    expect([of('WI').correctedRank, of('NY').correctedRank, of('OH').correctedRank]).toEqual([1, 2, 2]);
    expect(standings.map(({ isCorrectedRankShared }) => isCorrectedRankShared)).toEqual([true, true, false, false]);
    expect(standings.some(({ isRankShared }) => isRankShared)).toBe(false);
  });

  test('tell the jobs that stand behind the pay, none where no count is given', () => {
    expect(standings.map(({ jobs }) => jobs)).toEqual([500, null, null, 50]);
  });

  test('have no rank without pay, and do not count', () => {
    expect(of('UT')).toMatchObject({ median: null, corrected: null, rank: null, correctedRank: null });
  });
});

describe('ranks', () => {
  test('count all that stand before, so that two firsts are followed by a third', () => {
    expect([
      ...ranksOf(
        new Map([
          ['a', 5],
          ['b', 7],
          ['c', 7],
          ['d', null],
        ]),
      ),
    ]).toEqual([
      ['a', 3],
      ['b', 1],
      ['c', 1],
    ]);
  });

  test('of nothing are none', () => {
    expect(ranksOf(new Map()).size).toBe(0);
  });
});
