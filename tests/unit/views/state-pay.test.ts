import { describe, expect, test } from 'vitest';
import { Figures } from '../../../src/domain/figures.ts';
import { corpus } from '../domain/real-content.ts';
import { statePayChartView, statePlacesView } from '../../../src/views/state-pay.ts';
import { figures, sources } from './outlook-content.ts';

const tables = { wages: figures('wages-states'), national: figures('wages-national'), prices: figures('price-parities'), sources, site: corpus.single.site!.data };
const wisconsin = { postal: 'WI', name: 'Wisconsin' };

describe('a state’s pay', () => {
  const { table, rowTones } = statePayChartView(wisconsin, tables);
  const names = table.rows.map(([name]) => name!.text);

  test('stands beside the nation’s, occupation by occupation', () => {
    expect(names.filter((name) => name.endsWith(', Wisconsin'))).toHaveLength(names.length / 2);
    expect(names.map((name) => name.replace(/, (?:Wisconsin|the nation)$/, '')).every((name, row, all) => name === all[row - (row % 2)])).toBe(true);
  });

  test('has a colour of its own for each occupation, and a quiet one for the nation', () => {
    expect(rowTones!.filter((_, row) => row % 2 === 1).every((tone) => tone === 'neutral')).toBe(true);
    expect(new Set(rowTones!.filter((_, row) => row % 2 === 0)).size).toBe(names.length / 2);
  });
});

describe('a state’s places', () => {
  const row = (occupation: string, postal: string) =>
    statePlacesView(postal, tables)
      .rows.find(([name]) => name!.text === occupation)!
      .map(({ text }) => text);
  const known = tables.wages.where({ soc: '29-9021' }).filter(({ cells }) => cells.median !== null).length;

  test('are told with the number of states that have a figure', () => {
    const [, , place, , corrected] = row('Technologists and registrars', 'WI');
    expect([place, corrected]).toEqual([
      expect.stringMatching(new RegExp(`^\\d+(?:st|nd|rd|th) of ${known}$`)),
      expect.stringMatching(new RegExp(`^\\d+(?:st|nd|rd|th) of ${known}$`)),
    ]);
  });

  test('read "not released by BLS" where the median is withheld', () => {
    const heldBack = new Figures('held-back', {
      ...tables.wages.table,
      rows: tables.wages.table.rows.map((cells) => ({ ...cells, ...(cells.postal === 'WI' ? { median: null } : {}) })),
    });
    const [found] = statePlacesView('WI', { ...tables, wages: heldBack }).rows;
    expect(found!.slice(1, 5).map(({ text }) => text)).toEqual(Array.from({ length: 4 }, () => 'not released by BLS'));
  });

  test('read "no figure printed" where the survey prints no row', () => {
    const missing = tables.wages.where({ soc: '29-9021', missing: 'no row for this occupation in this state' });
    expect(missing.length).toBeGreaterThan(0);
    for (const { cells } of missing) expect(row('Technologists and registrars', String(cells.postal)).slice(1)).toEqual(Array.from({ length: 5 }, () => 'no figure printed'));
  });

  test('are marked as unsure where few people stand behind them, and as shared where two states pay the same', () => {
    const few = tables.wages.where({ soc: '29-9021' }).find(({ cells }) => typeof cells.employment === 'number' && cells.employment < 100)!;
    expect(row('Technologists and registrars', String(few.cells.postal))[2]).toMatch(/^\d+(?:st|nd|rd|th) of \d+(?:, shared)?, unsure$/);
    const medians = tables.wages.where({ soc: '43-6013' });
    const [one] = medians.filter(({ cells }) => medians.filter((other) => other.cells.median === cells.median).length > 1);
    expect(row('Medical secretaries', String(one!.cells.postal))[2]).toMatch(/, shared$/);
  });
});
