import { describe, expect, test } from 'vitest';
import { laneAt, strokeEnds } from '../../../src/views/chart-rows.ts';
import { laneFilled } from '../../../src/views/chart-sketch-rows.ts';
import { rowsOf, sketchOf, tableOf } from './chart-fixture.ts';

const pay = tableOf(
  ['Level', 'p10', 'p25', 'Median', 'p75', 'p90'],
  ['Clerk', '$20', '$30', '$40', '$50', '$60'],
  ['Lead', 'not given', '$50', '$60', '$70', 'not given'],
  ['Nation', '$10', '$20', '$30', '$40', '$50'],
);
const percentiles = { kind: 'percentiles', series: [{ label: 'Pay', columns: [1, 2, 3, 4, 5], tone: 'technician' }] } as const;

describe('percentiles', () => {
  test('are a light bar from the 10th to the 90th, a dark one from the 25th to the 75th, a stroke at the median', () => {
    const { bars, strokes } = rowsOf(percentiles, pay);
    expect(bars.filter(({ row }) => row === 0).map(({ from, to, fill }) => [from, to, fill])).toEqual([
      [20, 60, 'light'],
      [30, 50, 'solid'],
    ]);
    expect(strokes.map(({ value }) => value)).toEqual([40, 60, 30]);
  });

  test('whose ends are not known draw no light bar and say so where the dark one ends', () => {
    const { bars, texts } = rowsOf(percentiles, pay);
    expect(bars.filter(({ row }) => row === 1).map(({ fill }) => fill)).toEqual(['solid']);
    expect(texts.filter(({ row, isUnknown }) => row === 1 && isUnknown).map(({ text, value, side }) => [text, value, side])).toEqual([
      ['not given', 50, 'before'],
      ['not given', 70, 'after'],
    ]);
  });

  test('have a reference line at the median of the row that is named', () => {
    expect(rowsOf({ ...percentiles, referenceRow: 2 }, pay).references).toEqual([{ value: 30, text: 'Nation: $30' }]);
  });

  test('may have a color for each row', () => {
    expect(rowsOf({ ...percentiles, rowTones: [undefined, 'administrator'] }, pay).bars.map(({ row, tone }) => `${row} ${tone}`)).toEqual([
      '0 technician',
      '0 technician',
      '1 administrator',
      '2 technician',
      '2 technician',
    ]);
  });
});

const states = tableOf(['State', 'Plain', 'Corrected'], ['Ohio', '$50', '$55'], ['Iowa', 'not released by BLS', '$44'], ['Utah', 'not released by BLS', 'not released by BLS']);
const two = [
  { label: 'Plain', columns: [1], tone: 'neutral' },
  { label: 'Corrected', columns: [2], tone: 'technician' },
] as const;

describe('bars', () => {
  test('start at zero, one lane for each series, each with its own filling', () => {
    const plot = rowsOf({ kind: 'bars', series: two }, states);
    expect(plot.bars.map(({ row, lane, from, to, fill }) => [row, lane, from, to, fill])).toEqual([
      [0, 0, 0, 50, 'solid'],
      [0, 1, 0, 55, 'hollow'],
      [1, 1, 0, 44, 'hollow'],
    ]);
    expect(laneAt(plot, 0, 0)).toBeLessThan(laneAt(plot, 0, 1));
    expect(laneAt(plot, 0, 1)).toBeLessThan(laneAt(plot, 1, 0));
  });

  test('of which none is known say so in words', () => {
    expect(rowsOf({ kind: 'bars', series: two }, states).rows.map(({ unknown }) => unknown)).toEqual([undefined, undefined, 'not released by BLS']);
  });

  test('below zero have their number before them', () => {
    const growth = tableOf(['Work', 'Growth'], ['Typing', '-5%'], ['Coding', '7%']);
    expect(rowsOf({ kind: 'bars', series: [{ label: 'Growth', columns: [1], tone: 'accent' }], unit: 'percent' }, growth).texts.map(({ text, side }) => [text, side])).toEqual([
      ['-5%', 'before'],
      ['7%', 'after'],
    ]);
  });

  test('follow the order of the table, and leave out rows that are not to be drawn', () => {
    const plot = rowsOf({ kind: 'bars', series: [two[1]], undrawnRows: [2] }, { ...states, order: [1, 2, 0] });
    expect(plot.rows.map(({ name }) => name)).toEqual(['Iowa', 'Ohio']);
  });
});

describe('pairs', () => {
  test('are two different marks and a line between them; one mark alone has none', () => {
    const { marks, joins } = rowsOf({ kind: 'pairs', series: two }, states);
    expect(marks.map(({ row, value, look }) => [row, value, look.number])).toEqual([
      [0, 50, 0],
      [0, 55, 1],
      [1, 44, 1],
    ]);
    expect(joins).toEqual([{ row: 0, from: 50, to: 55 }]);
  });

  test('that would cover each other go one up, one down', () => {
    const close = tableOf(['State', 'Plain', 'Corrected'], ['Utah', '$47,310', '$47,630'], ['Ohio', '$40,000', '$70,000']);
    expect(rowsOf({ kind: 'pairs', series: two }, close).marks.map(({ shift }) => shift)).toEqual([-5, 5, undefined, undefined]);
  });
});

describe('ranges', () => {
  test('are bars from one column to another; a series of one column is a stroke across them', () => {
    const classes = tableOf(['Class', 'From', 'To', 'Market'], ['Technician 1', '$40', '$50', '$45']);
    const plot = rowsOf(
      {
        kind: 'ranges',
        series: [
          { label: 'Class', columns: [1, 2], tone: 'technician' },
          { label: 'Market', columns: [3], tone: 'neutral' },
        ],
      },
      classes,
    );
    expect(plot.lanes).toBe(1);
    expect(plot.bars.map(({ from, to }) => [from, to])).toEqual([[40, 50]]);
    expect(plot.strokes.map(({ value }) => value)).toEqual([45]);
  });

  test('print both ends in one text beside the bar, or neither', () => {
    const classes = tableOf(
      ['Class', 'From', 'To', 'p25', 'p75', 'Market'],
      ['Clerk', '$31,103', '$40,436', '$43,490', '$64,820', '$50,000'],
      ['Chief', '$76,463', '$99,404', '$20,000', '$166,100', '$90,000'],
    );
    const series = [
      { label: 'Class', columns: [1, 2], tone: 'technician' },
      { label: 'Market', columns: [3, 4], tone: 'neutral' },
      { label: 'Median', columns: [5], tone: 'neutral' },
    ] as const;
    const plot = rowsOf({ kind: 'ranges', series }, classes);
    expect(plot.texts.map(({ text, lane }) => [lane, text]).slice(0, 2)).toEqual([
      [0, '$31,103–$40,436'],
      [1, '$43,490–$64,820'],
    ]);
    for (const { text } of plot.texts) expect(text).toMatch(/^\$[\d,]+–\$[\d,]+$/);
  });

  test('keep the stroke of the market inside its own bar', () => {
    const classes = tableOf(['Class', 'From', 'To', 'p25', 'p75', 'Market'], ['Clerk', '$31,103', '$40,436', '$43,490', '$64,820', '$50,000']);
    const series = [
      { label: 'Class', columns: [1, 2], tone: 'technician' },
      { label: 'Market', columns: [3, 4], tone: 'neutral' },
      { label: 'Median', columns: [5], tone: 'neutral' },
    ] as const;
    const plot = rowsOf({ kind: 'ranges', series }, classes);
    const [top, bottom] = strokeEnds(plot, plot.strokes[0]!);
    const half = ((plot.thickness * laneFilled) / plot.lanes) * 50;
    expect(top).toBeGreaterThan(laneAt(plot, 0, 1) - half);
    expect(bottom).toBeLessThan(laneAt(plot, 0, 1) + half);
  });
});

describe('the walk through rows', () => {
  test('visits every cell that is drawn, known or not, with its very words', () => {
    const { stops } = rowsOf({ kind: 'bars', series: two }, states);
    expect(stops.map((row) => row.map(({ name, what, value }) => `${name}, ${what}: ${value}`))).toEqual([
      ['Ohio, Plain: $50', 'Ohio, Corrected: $55'],
      ['Iowa, Plain: not released by BLS', 'Iowa, Corrected: $44'],
      ['Utah, Plain: not released by BLS', 'Utah, Corrected: not released by BLS'],
    ]);
  });

  test('stays inside the drawing', () => {
    for (const { x, y } of rowsOf(percentiles, pay).stops.flat()) for (const place of [x, y]) expect(place >= 0 && place <= 100).toBe(true);
  });
});

describe('a chart', () => {
  test('that names a column which its table does not have is refused', () => {
    expect(() => sketchOf({ kind: 'bars', series: [{ label: 'No', columns: [9], tone: 'neutral' }] }, states)).toThrow('column 9');
  });

  test('draws only the series and rows that are chosen', () => {
    const choices = [
      {
        name: 'prices',
        label: 'Prices',
        values: [
          { value: 'plain', label: 'plain' },
          { value: 'even', label: 'corrected' },
        ],
      },
    ];
    const series = [
      { ...two[0], when: { prices: 'plain' } },
      { ...two[1], when: { prices: 'even' } },
    ];
    const spec = { kind: 'bars', series, choices, rowsOf: { prices: ['plain', null, 'even'] } } as const;
    expect(rowsOf(spec, states).rows.map(({ name }) => name)).toEqual(['Ohio', 'Iowa']);
    const other = sketchOf(spec, states, { prices: ['even'] });
    expect(other.shown).toBe('Prices: corrected.');
    expect((other.plot as ReturnType<typeof rowsOf>).bars.map(({ to }) => to)).toEqual([44]);
  });

  test('of nothing draws nothing and does not fail', () => {
    expect(rowsOf({ kind: 'bars', series: two }, tableOf(['State', 'Plain', 'Corrected'])).bars).toEqual([]);
  });

  test('says that its scale does not start at zero', () => {
    const title = sketchOf({ kind: 'pairs', series: two }, states).parts[0]!;
    expect(title.text).toBe('dollars. The scale does not start at zero');
  });
});
