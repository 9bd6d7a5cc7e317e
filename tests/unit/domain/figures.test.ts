import { describe, expect, test } from 'vitest';
import { Figures, MissingFigureError, numberCount, numberIn, rankBy } from '../../../src/domain/figures.ts';
import type { FigureTable } from '../../../src/schemas/figures.ts';

const table: FigureTable = {
  title: 'Wages by area',
  description: 'A small table of wages that was written for this test alone.',
  vintage: '2025-05',
  source: 'statistics',
  columns: [
    { key: 'area', title: 'Area', unit: 'text' },
    { key: 'median', title: 'Median', unit: 'usd-per-year' },
  ],
  key: ['area', 'vintage'],
  rows: [
    { area: 'New York', median: 60000 },
    { area: 'Alabama', median: 40000 },
    { area: 'Alabama', median: 30000, vintage: '2015-05', source: 'older-statistics' },
    { area: 'Ohio', median: 60000 },
    { area: 'Utah', median: null },
  ],
};
const wages = new Figures('wages', table);

describe('rows', () => {
  test('answer with their own source and vintage, else with those of the table', () => {
    expect(wages.rows.map(({ vintage, source }) => `${vintage} ${source}`)).toEqual([
      '2025-05 statistics',
      '2025-05 statistics',
      '2015-05 older-statistics',
      '2025-05 statistics',
      '2025-05 statistics',
    ]);
  });

  test('are found by all of the given cells, with the vintage of the table where a row has none', () => {
    expect(wages.where({ area: 'Alabama' })).toHaveLength(2);
    expect(wages.where({ area: 'Alabama', vintage: '2025-05' }).map(({ cells }) => cells.median)).toEqual([40000]);
    expect(wages.where({ median: null }).map(({ cells }) => cells.area)).toEqual(['Utah']);
    expect(wages.where({})).toHaveLength(5);
  });
});

describe('one row', () => {
  test('is found where the question is exact', () => {
    expect(wages.find({ area: 'New York' })?.cells.median).toBe(60000);
  });

  test('is undefined where none matches', () => {
    expect(wages.find({ area: 'Guam' })).toBeUndefined();
  });

  test('is refused where several match', () => {
    expect(() => wages.find({ area: 'Alabama' })).toThrow(MissingFigureError);
    expect(() => wages.find({ area: 'Alabama' })).toThrow('wages has 2 rows for {"area":"Alabama"}, not one.');
  });
});

describe('columns and cells', () => {
  test('a column is found by its key, and an unknown one is refused with the known ones', () => {
    expect(wages.column('median').unit).toBe('usd-per-year');
    expect(() => wages.column('mean')).toThrow('wages has no column mean. It has area, median.');
  });

  test('a cell without a number is null, never zero', () => {
    expect(numberIn(wages.find({ area: 'Utah' })!, 'median')).toBeNull();
  });

  test('words and missing cells are refused as numbers', () => {
    const row = wages.find({ area: 'Ohio' })!;
    expect(() => numberIn(row, 'area')).toThrow('The cell area holds "Ohio", not a number.');
    expect(() => numberIn(row, 'mean')).toThrow(MissingFigureError);
  });
});

test('ranks run from the highest, equal values share a place, and rows without a number are left out', () => {
  const ranked = rankBy(wages.rows, 'median').map(({ row, rank, value }) => [rank, row.cells.area, value]);
  expect(ranked).toEqual([
    [1, 'New York', 60000],
    [1, 'Ohio', 60000],
    [3, 'Alabama', 40000],
    [4, 'Alabama', 30000],
  ]);
});

test('a row counts the numbers it holds, without words and withheld cells', () => {
  expect(wages.rows.map(numberCount)).toEqual([1, 1, 1, 1, 0]);
});
