import type { ChartReference, ChartSeries, ChartTone, ChartView } from './chart.ts';
import { numberOf } from './chart-cell.ts';
import { isRowShown, isWanted, type Choices } from './chart-choices.ts';
import type { Fill, Look } from './chart-plot.ts';
import type { FigureTableView } from './figure-table.ts';

/** All of a chart but its numbers, which stand in the table alone. */
export type ChartSpec = Omit<ChartView, 'table'>;

/** The texts of a table, and the places of its rows in the order in which it shows them. */
export interface ChartTable {
  columns: readonly string[];
  rows: readonly (readonly string[])[];
  order: readonly number[];
}

/** What a plot is made of: what is chosen has been applied to it. */
export interface ChartData {
  spec: ChartSpec;
  table: ChartTable;
  series: readonly DrawnSeries[];
  /** Places in the table of the rows that are drawn, in the order of the table. */
  rows: readonly number[];
  references: readonly { value: number; text: string }[];
}

export interface DrawnSeries {
  of: ChartSeries;
  /** Its place among all series of the chart, and its look among those that are drawn. */
  place: number;
  look: Look;
}

export interface DrawnCell {
  text: string;
  value: number | null;
}

export function textsOf(table: FigureTableView): ChartTable {
  return { columns: table.columns.map(({ title }) => title), rows: table.rows.map((row) => row.map(({ text }) => text)), order: table.rows.map((_, row) => row) };
}

/** Refuses (Error) a chart that names a row or a column which its table does not have. */
export function chartData(spec: ChartSpec, table: ChartTable, chosen: Choices): ChartData {
  const wanted = spec.series.map((of, place) => ({ of, place })).filter(({ of }) => isWanted(of.when, chosen));
  const series = wanted.map(({ of, place }, number) => ({ of, place, look: { label: of.label, tone: of.tone, number } }));
  for (const { of } of series)
    for (const column of of.columns) if (column >= table.columns.length) throw new Error(`The chart ${spec.id} names a column ${column}; its table has none.`);
  const rows = table.order.filter((row) => isRowShown(spec, row, chosen) && !spec.undrawnRows?.includes(row));
  const references = [...firstReference(spec, series), ...(spec.references ?? [])]
    .filter(({ row, when }) => isRowShown(spec, row, chosen) && isWanted(when, chosen))
    .flatMap(({ row, column, label }) => {
      const { value, text } = cellAt(table, row, column);
      return value === null ? [] : [{ value, text: `${label === '' ? table.rows[row]![0] : label}: ${text}` }];
    });
  return { spec, table, series, rows, references };
}

export function cellAt(table: ChartTable, row: number, column: number): DrawnCell {
  const text = table.rows[row]?.[column];
  if (text === undefined) throw new Error(`A chart names row ${row}, column ${column}; its table has no such cell.`);
  return { text, value: numberOf(text) };
}

/** The cell that a series takes from a row; undefined where the row is none of its own. */
export function cellOf({ table }: ChartData, { of }: DrawnSeries, row: number, column: number): DrawnCell | undefined {
  return of.rows && !of.rows.includes(row) ? undefined : cellAt(table, row, column);
}

/** The unit of what is drawn. */
export const unitOf = ({ spec, series }: ChartData) => series[0]?.of.unit ?? spec.unit;

/** Rows may have colours of their own, where one series is drawn; in ranges the first series takes them. */
export const toneOf = ({ spec, series }: ChartData, { of, look }: DrawnSeries, row: number): ChartTone =>
  (series.length === 1 || (spec.kind === 'ranges' && look.number === 0) ? spec.rowTones?.[row] : undefined) ?? of.tone;

const fills: readonly Fill[] = ['solid', 'hollow', 'light'];

export const fillOf = ({ number }: Look): Fill => fills[number % fills.length]!;

function firstReference({ kind, referenceRow }: ChartSpec, [series]: readonly DrawnSeries[]): ChartReference[] {
  if (referenceRow === undefined || !series) return [];
  const { columns } = series.of;
  return [{ row: referenceRow, column: columns[kind === 'percentiles' ? 2 : 0]!, label: '' }];
}
