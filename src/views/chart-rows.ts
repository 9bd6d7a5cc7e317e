import { cellOf, fillOf, unitOf, type ChartData } from './chart-data.ts';
import type { ChartKind } from './chart.ts';
import type { RowsPlot, Stop, Stroke } from './chart-plot.ts';
import { drawRow, laneSeries, type ReadCell } from './chart-row-parts.ts';
import { placeOn, scaleOf } from './chart-scale.ts';

/** From so many rows on they stand closer together. */
const denseFrom = 13;

/** Percentiles, bars, pairs and ranges: one row for each row of the table, values from left to right. */
export function rowsPlot(data: ChartData): RowsPlot {
  const { spec, table, references } = data;
  const cells = new Map(data.rows.map((row) => [row, cellsOf(data, row)]));
  const rows = data.rows.filter((row) => cells.get(row)!.length > 0);
  const numbers = rows.flatMap((row) => cells.get(row)!.flatMap(({ value }) => (value === null ? [] : [value])));
  const isBars = spec.kind === 'bars';
  const scale = scaleOf([...numbers, ...references.map(({ value }) => value)], {
    unit: unitOf(data),
    needsZero: isBars,
    room: isBars ? 0.24 : spec.kind === 'ranges' ? 0.3 : 0.13,
  });
  const lanes = spec.kind === 'pairs' ? 1 : Math.max(1, laneSeries(data).length);
  const isDense = rows.length >= denseFrom;
  const parts = rows.map((row, place) => drawRow[spec.kind as Exclude<ChartKind, 'lines'>](data, cells.get(row)!, { row, place, scale }));
  const names = rows.map((row) => table.rows[row]![0]!);
  const plot = {
    direction: 'rows' as const,
    scale,
    rows: rows.map((row) => ({ name: table.rows[row]![0]!, unknown: unknownIn(cells.get(row)!) })),
    nameLines: { above: linesFor(names, 34), beside: linesFor(names, 22) },
    lanes,
    isDense,
    // As the height of a row in ChartDrawing.astro: so bars are about as thick as the text is high, however many lanes there are.
    thickness: isDense ? (lanes * 0.8) / (0.75 + lanes * 0.9) : (lanes * 0.95) / (2.2 + lanes * 1.05),
    bars: parts.flatMap(({ bars }) => bars),
    joins: parts.flatMap(({ joins }) => joins),
    marks: parts.flatMap(({ marks }) => marks),
    strokes: parts.flatMap(({ strokes }) => strokes),
    // Lanes that lie close leave room for the numbers of one of them. Ranges have one text each, at the height of its own lane.
    texts: parts.flatMap(({ texts }) => texts).filter(({ lane }) => !isDense || lane === 0 || spec.kind === 'ranges'),
    references,
    key: keyOf(data),
  };
  return { ...plot, stops: rows.map((row, place) => cells.get(row)!.map((cell) => stopOf(data, cell, { row, place }, plot))) };
}

/** Percent from the top of the drawing at which a lane of a row lies. */
export const laneAt = ({ rows, lanes, thickness }: Pick<RowsPlot, 'rows' | 'lanes' | 'thickness'>, row: number, lane: number): number =>
  ((row + 0.5 + ((lane + 0.5) / lanes - 0.5) * thickness) / rows.length) * 100;

/** Percents from the top between which a stroke stands. */
export function strokeEnds(plot: Pick<RowsPlot, 'rows' | 'lanes' | 'thickness'>, { row, lane, reach }: Stroke): [top: number, bottom: number] {
  const [middle, half] = [laneAt(plot, row, lane), ((reach * plot.thickness) / plot.lanes / plot.rows.length) * 100];
  return [middle - half, middle + half];
}

/** Lines that the longest of the names takes, three at the most. */
const linesFor = (names: readonly string[], letters: number): number => Math.min(3, Math.max(1, ...names.map((name) => Math.ceil(name.length / letters))));

const cellsOf = (data: ChartData, row: number): ReadCell[] =>
  data.series.flatMap((series) =>
    series.of.columns.flatMap((column) => {
      const cell = cellOf(data, series, row, column);
      return cell ? [{ ...cell, series, column }] : [];
    }),
  );

/** The words of a row in which no number is known. */
const unknownIn = (cells: readonly ReadCell[]): string | undefined => (cells.every(({ value }) => value === null) ? cells[0]?.text : undefined);

function keyOf({ spec, series }: ChartData): RowsPlot['key'] {
  if (spec.kind === 'pairs') return series.map(({ look }) => ({ look, swatch: 'mark' }));
  if (spec.kind === 'ranges') return series.map(({ of, look }) => ({ look, swatch: of.columns.length === 1 ? 'stroke' : fillOf(look) }));
  if (spec.kind === 'bars' && series.length > 1) return series.map(({ look }) => ({ look, swatch: fillOf(look) }));
  return [];
}

function stopOf({ spec, table, series }: ChartData, cell: ReadCell, { row, place }: { row: number; place: number }, plot: Omit<RowsPlot, 'stops'>): Stop {
  const isNamedByColumn = cell.series.of.columns.length > 1 || series.length === 1;
  return {
    x: clamp(placeOn(plot.scale, cell.value ?? Math.max(plot.scale.from, 0))),
    y: laneAt(plot, place, plot.lanes > 1 ? series.indexOf(cell.series) : 0),
    name: table.rows[row]![0]!,
    what:
      isNamedByColumn && spec.kind === 'percentiles' && series.length > 1
        ? `${cell.series.look.label}, ${table.columns[cell.column]}`
        : isNamedByColumn
          ? table.columns[cell.column]!
          : cell.series.look.label,
    value: cell.text,
  };
}

const clamp = (percent: number): number => Math.min(100, Math.max(0, percent));
