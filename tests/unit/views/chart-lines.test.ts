import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { LinesPlot } from '../../../src/views/chart-plot.ts';
import { linesOf, sketchOf, tableOf } from './chart-fixture.ts';

const series = [
  { label: 'Technicians', columns: [1], tone: 'technician' },
  { label: 'Managers', columns: [2], tone: 'administrator' },
] as const;
const years = tableOf(
  ['Year', 'Technicians', 'Managers'],
  ['2015', '$30', '$70'],
  ['2016', '$31', 'not given'],
  ['2017', '$32', '$72'],
  ['2018', '$33', '$73'],
  ['2021', '$40', '$80'],
);
const stretchesOf = ({ lines }: LinesPlot) => lines.map(({ stretches }) => stretches.map((points) => points.map(({ x }) => x)));

describe('lines', () => {
  test('are joined from one year to the next, never over a year without a number or without a row', () => {
    expect(stretchesOf(linesOf({ kind: 'lines', series }, years))).toEqual([
      [[2015, 2016, 2017, 2018], [2021]],
      [[2015], [2017, 2018], [2021]],
    ]);
  });

  test('are cut by a break of their own, and not by one of another line', () => {
    const plot = linesOf({ kind: 'lines', series, breaks: [{ afterRow: 1, text: 'Counted anew.', series: [0] }] }, years);
    expect(stretchesOf(plot)).toEqual([
      [[2015, 2016], [2017, 2018], [2021]],
      [[2015], [2017, 2018], [2021]],
    ]);
    expect(plot.bands).toMatchObject([{ from: 2016, to: 2017, letter: 'a', text: 'Counted anew.' }]);
  });

  test('share a break that names no series', () => {
    expect(stretchesOf(linesOf({ kind: 'lines', series, breaks: [{ afterRow: 2, text: 'New codes.' }] }, years))[1]).toEqual([[2015], [2017], [2018], [2021]]);
  });

  test('may take their numbers from rows of one long table', () => {
    const long = tableOf(['Year', 'Work', 'Median'], ['2020', 'A', '$1'], ['2021', 'A', '$2'], ['2020', 'B', '$3'], ['2021', 'B', '$4']);
    const plot = linesOf(
      {
        kind: 'lines',
        series: [
          { label: 'A', columns: [2], tone: 'technician', rows: [0, 1] },
          { label: 'B', columns: [2], tone: 'accent', rows: [2, 3] },
        ],
      },
      long,
    );
    expect(plot.lines.map(({ stretches }) => stretches.map((points) => points.map(({ y }) => y)))).toEqual([[[1, 2]], [[3, 4]]]);
  });

  test('differ by mark and dash, not by color alone', () => {
    expect(linesOf({ kind: 'lines', series }, years).lines.map(({ look }) => look.number)).toEqual([0, 1]);
  });

  test('leave out a break whose lines are not drawn', () => {
    expect(linesOf({ kind: 'lines', series: [series[0]], breaks: [{ afterRow: 1, text: 'Of managers.', series: [1] }] }, years).bands).toEqual([]);
  });

  test('refuse a break after a row without a year', () => {
    expect(() => linesOf({ kind: 'lines', series: [series[0]], breaks: [{ afterRow: 9, text: 'No.' }] }, years)).toThrow('row 9');
  });

  test('never join two years that do not follow each other, whatever the table holds', () => {
    const row = fc.tuple(fc.integer({ min: 1990, max: 2030 }), fc.option(fc.integer({ min: 1, max: 99 })));
    fc.assert(
      fc.property(fc.array(row, { maxLength: 30 }), (rows) => {
        const table = tableOf(['Year', 'Technicians', 'Managers'], ...rows.map(([year, value]) => [String(year), value === null ? 'not given' : `$${value}`, 'not given']));
        for (const stretch of stretchesOf(linesOf({ kind: 'lines', series }, table)).flat())
          for (const [index, year] of stretch.entries()) if (index > 0) expect(year - stretch[index - 1]!).toBe(1);
      }),
    );
  });
});

test('points of a wider group are hollow, and a note names their years and those of each break', () => {
  const spec = { kind: 'lines', series, breaks: [{ afterRow: 1, text: 'Counted anew.' }], widerRows: [1] } as const;
  expect(
    linesOf(spec, years)
      .lines[0]!.stretches.flat()
      .filter(({ isWider }) => isWider),
  ).toHaveLength(1);
  const notes = sketchOf(spec, years).breaks.map(({ parts }) => parts!.map(({ text }) => text).join(' '));
  expect(notes).toEqual(['a Between 2016 and 2017. Counted anew.', '○ Hollow marks (2016): a wider group than in the other years.']);
});

describe('the walk along lines', () => {
  test('visits every number with its words, and says what lies between where the line is cut', () => {
    const [technicians] = linesOf({ kind: 'lines', series, breaks: [{ afterRow: 1, text: 'Counted anew.', series: [0] }] }, years).stops;
    expect(technicians!.map(({ name, value, before }) => [name, value, before])).toEqual([
      ['2015', '$30', undefined],
      ['2016', '$31', undefined],
      ['2017', '$32', 'Counted anew.'],
      ['2018', '$33', undefined],
      ['2021', '$40', 'Years without a figure lie between.'],
    ]);
  });
});

describe('names at the ends of lines', () => {
  const endsOf = (table: typeof years) =>
    sketchOf({ kind: 'lines', series }, table)
      .parts.flatMap(({ parts = [] }) => parts)
      .filter(({ attributes }) => attributes?.['class'] === 'end')
      .map((drawn) => ({ text: drawn.parts!.find(({ tag }) => tag === 'b')!.text, at: Number(/--y:([\d.]+)%/.exec(String(drawn.attributes!['style']))![1]) }));

  test('carry the newest number, and its year where the line ended earlier', () => {
    expect(endsOf(tableOf(['Year', 'Technicians', 'Managers'], ['2020', '$3', '$9'], ['2021', '$4', 'not given'])).map(({ text }) => text)).toEqual([
      'Managers $9 (2020)',
      'Technicians $4',
    ]);
  });

  test('are pushed apart where lines end close together', () => {
    const [first, second] = endsOf(tableOf(['Year', 'Technicians', 'Managers'], ['2020', '$30', '$31'], ['2021', '$30', '$31']));
    expect(second!.at - first!.at).toBeGreaterThan(5);
  });
});
