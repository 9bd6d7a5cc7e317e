import { describe, expect, test } from 'vitest';
import { Figures } from '../../../src/domain/figures.ts';
import { forecastRecord } from '../../../src/domain/forecasts.ts';
import type { FigureRow, FigureTable } from '../../../src/schemas/figures.ts';

const tableOf = (id: string, rows: readonly FigureRow[]): Figures => {
  const columns = Object.keys(rows[0]!).map((key): FigureTable['columns'][number] => ({ key, title: key, unit: 'text' }));
  return new Figures(id, {
    title: 'A table',
    description: 'A small table that was written for this test alone.',
    vintage: '2010',
    source: 'bls',
    columns,
    key: ['soc', 'edition'],
    rows: [...rows],
  });
};

const projections = tableOf('projections', [{ soc: '1', edition: '2010–20', projectedYear: 2020 }]);
const kept = { soc: '1', edition: '2010–20', projectedJobs: 100, actualYear: 2020, actualJobs: 120, likeForLike: 'yes' };
const recordOf = (row: FigureRow) => forecastRecord(tableOf('kept', [row]), projections);

describe('a forecast', () => {
  test('is settled when its last year was counted in the same occupation', () => {
    expect(recordOf(kept)).toMatchObject({ settled: [{ cells: kept }], open: [] });
  });

  test.each([
    ['redefined', { likeForLike: 'roughly' }],
    ['redefined', { likeForLike: 'no', actualJobs: null }],
    ['words', { projectedJobs: null }],
    ['pending', { actualYear: 2019 }],
  ])('is left open as %s where %j', (reason, spoiled) => {
    const record = recordOf({ ...kept, ...spoiled });
    expect(record.settled).toEqual([]);
    expect(record.open.map((one) => one.reason)).toEqual([reason]);
  });

  test('is refused where nobody knows its last year', () => {
    expect(() => recordOf({ ...kept, edition: '1990–00' })).toThrow('1990–00');
  });
});
