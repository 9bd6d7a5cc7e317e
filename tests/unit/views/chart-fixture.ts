import type { ChartView } from '../../../src/views/chart.ts';
import { firstChoices, type Choices } from '../../../src/views/chart-choices.ts';
import type { ChartTable } from '../../../src/views/chart-data.ts';
import type { LinesPlot, RowsPlot } from '../../../src/views/chart-plot.ts';
import { chartSketch, type ChartSketch } from '../../../src/views/chart-sketch.ts';

type Spec = Omit<ChartView, 'table' | 'id' | 'unit' | 'summary' | 'isTableFolded'> & Partial<Pick<ChartView, 'unit'>>;

/** A table of texts: the heading first, then the rows. */
export const tableOf = (columns: readonly string[], ...rows: readonly string[][]): ChartTable => ({ columns, rows, order: rows.map((_, row) => row) });

/** The sketch of a small chart in dollars. Labels are said as their names. */
export function sketchOf(spec: Spec, table: ChartTable, chosen?: Choices): ChartSketch {
  const full = { id: 'chart', unit: 'usd-per-year', summary: '', isTableFolded: false, ...spec } as const;
  return chartSketch(full, table, chosen ?? firstChoices(spec.choices), { 'usd-per-year': 'dollars', percent: 'percent' });
}

export const rowsOf = (...given: Parameters<typeof sketchOf>): RowsPlot => sketchOf(...given).plot as RowsPlot;
export const linesOf = (...given: Parameters<typeof sketchOf>): LinesPlot => sketchOf(...given).plot as LinesPlot;
