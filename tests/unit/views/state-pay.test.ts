import { describe, expect, test } from 'vitest';
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
    const withheld = tables.wages.where({ soc: '29-9021', median: null })[0]!;
    expect(row('Technologists and registrars', String(withheld.cells.postal)).slice(1, 5)).toEqual(Array.from({ length: 4 }, () => 'not released by BLS'));
  });
});
