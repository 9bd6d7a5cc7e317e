import { describe, expect, test } from 'vitest';
import { numberOf } from '../../../src/views/chart-cell.ts';
import type { ChartView } from '../../../src/views/chart.ts';
import { editionsChartView } from '../../../src/views/outlook-editions.ts';
import { growthChartView, openingsChartView } from '../../../src/views/outlook-growth.ts';
import { outlookPages } from '../../../src/views/outlook-pages.ts';
import { growthPhrasesView } from '../../../src/views/outlook-phrases.ts';
import { outlookMapView, outlookStatesView } from '../../../src/views/outlook-states.ts';
import { stateNames } from '../../../src/views/states.ts';
import { figures, sources, states } from './outlook-content.ts';

const tables = { projections: figures('projections-national'), all: figures('projections-all-occupations'), separations: figures('separations'), sources };
const firstCells = ({ table }: ChartView) => table.rows.map(([name]) => name!.text);
/** Columns that a chart draws hold numbers alone. */
const drawsNumbers = ({ series, table }: ChartView) => series.every(({ columns }) => columns.every((column) => table.columns[column]!.isNumber));

describe('growth', () => {
  const chart = growthChartView(tables);

  test('is measured against all occupations, which stand as a line and not as a bar', () => {
    const last = chart.table.rows.length - 1;
    expect(firstCells(chart)[last]).toBe('All occupations');
    expect(chart.undrawnRows).toEqual([last]);
    expect(chart.references).toMatchObject([{ row: last, column: chart.series[0]!.columns[0] }]);
    expect(drawsNumbers(chart)).toBe(true);
  });

  test('says in words which occupation grows most', () => {
    expect(chart.summary).toContain('Health services managers');
    expect(chart.summary).not.toContain('{');
  });
});

test('openings are drawn beside the people who leave, all occupations only told', () => {
  const chart = openingsChartView(tables);
  expect(chart.series.map(({ columns: [column] }) => chart.table.columns[column!]!.title)).toEqual(chart.series.map(({ label }) => label));
  expect(chart.undrawnRows!.map((row) => firstCells(chart)[row])).toEqual(['All occupations']);
  expect(chart.series).toHaveLength(2);
  expect(drawsNumbers(chart)).toBe(true);
  expect(firstCells(chart)).toContain('All occupations');
});

describe.each(outlookPages.map(({ soc }) => soc))('the editions of %s', (soc) => {
  const chart = editionsChartView(tables, soc);

  test('run from the oldest to the newest, one row each', () => {
    const editions = firstCells(chart).map((name) => name.slice(0, 7));
    expect(editions).toEqual([...new Set(editions)].sort());
  });

  test('say in words wherever another group was counted from then on', () => {
    const names = firstCells(chart);
    const groupOf = (name: string) => name.slice(7);
    const changes = names.filter((name, row) => row > 0 && groupOf(name) !== groupOf(names[row - 1]!));
    expect(chart.table.notes.filter((note) => note.startsWith('From ')).map((note) => note.slice(5, 12))).toEqual(changes.map((name) => name.slice(0, 7)));
    expect(groupOf(names.at(-1)!)).toBe('');
  });

  test('leave out of the drawing what gave only words, and wider groups, whose growth is not that of the occupation', () => {
    const growth = chart.series[1]!.columns[0]!;
    const left = chart.table.rows.flatMap((row, index) => (row[growth]!.isUnknown || row[0]!.text.endsWith('wider group') ? [index] : []));
    expect(chart.undrawnRows).toEqual(left);
  });
});

describe('by state', () => {
  const outlook = { projections: figures('projections-states'), averages: figures('projections-states-average'), sources, names: stateNames(states), soc: '29-9021' };

  test('every state has a row, and one without a figure reads "not given"', () => {
    const { rows } = outlookStatesView(outlook);
    expect(rows).toHaveLength(states.length);
    const unknown = outlook.projections.where({ soc: outlook.soc, changePercent: null }).length;
    expect(rows.filter((row) => row[3]!.isUnknown && row[3]!.text === 'not given')).toHaveLength(unknown);
  });

  test('openings that the file prints as zero read "under 5"', () => {
    const zeros = outlook.projections.where({ soc: outlook.soc, openingsPerYear: 0 }).length;
    expect(zeros).toBeGreaterThan(0);
    expect(outlookStatesView(outlook).rows.filter((row) => row.at(-1)!.text === 'under 5')).toHaveLength(zeros);
  });

  test('the map tells the same growth as the table, and none for states with few jobs', () => {
    const isSure = (jobs: number | null) => jobs !== null && jobs >= 100;
    const shown = new Map(outlookStatesView(outlook).rows.map((row) => [row[0]!.text, isSure(numberOf(row[1]!.text)) ? row[3]!.text : 'no sure figure']));
    expect([...shown.values()].filter((text) => text === 'no sure figure').length).toBeGreaterThan(outlook.projections.where({ soc: outlook.soc, changePercent: null }).length);
    expect(outlookMapView(states, outlook).shapes.map(({ label }) => label)).toEqual(states.map(({ facts }) => `${facts.name}: ${shown.get(facts.name)}`));
  });
});

test('the words for growth stand once each, with the span of every edition beside them', () => {
  const { rows, columns } = growthPhrasesView(figures('growth-phrases'), sources);
  expect(columns).toHaveLength(4);
  const names = rows.map(([name]) => name!.text);
  expect(new Set(names).size).toBe(names.length);
  const spans = rows.flatMap((row) => row.slice(1).map(({ text }) => text));
  expect(spans.filter((text) => !/^(?:−?\d+% (?:or more|or less|to −?\d+%)|not in the list)$/.test(text))).toEqual([]);
});
