import type { Unit } from '../schemas/figures.ts';
import type { FigureTableView } from './figure-table.ts';

/**
 * How a table of figures is drawn. The numbers stand in the table alone: the server's sketch and the browser's chart both read
 * them there, from the text of its cells. A cell that holds no plain number ("not given") is unknown, never zero.
 * percentiles: one bar for each row, from the 10th to the 90th percentile, with a mark at the median.
 * bars: one bar for each row (or one for each series in a row).
 * lines: one line for each series; the first column is the year. Years that do not follow each other are never joined.
 * pairs: two points for each row, joined: before and after, plain and corrected. Each series is one of the points.
 * ranges: one bar for each row from one column to another (a series of two columns), and marks (series of one column).
 */
export type ChartKind = 'percentiles' | 'bars' | 'lines' | 'pairs' | 'ranges';

/** Colours by meaning, as styles/tokens.css names them; a series also differs by its mark, its dash or its filling. */
export type ChartTone = 'technician' | 'registrar' | 'administrator' | 'neutral' | 'accent' | 'credential';

/** Choices and the value that each must have: { pay: 'real' }. */
export type Chosen = Readonly<Record<string, string>>;

export interface ChartSeries {
  label: string;
  /** Places of the columns in the table, from 0: one number; for percentiles p10, p25, median, p75, p90; for ranges from and to. */
  columns: readonly number[];
  tone: ChartTone;
  /** Places of the rows that it takes its numbers from; without it all rows. So a long table can hold several lines in one column. */
  rows?: readonly number[];
  /** Drawn only where these choices are made; without it always. */
  when?: Chosen;
  /** Where its numbers are in another unit than the chart's. All series that are drawn together share one unit. */
  unit?: Unit;
}

/** A choice that a visitor can make; its value stands in the address as `name=value`. The first value is the one without script. */
export interface ChartChoice {
  /** Name in the address: lower case letters and hyphens. Charts of one page that share a name change together. */
  name: string;
  label: string;
  values: readonly { value: string; label: string }[];
  /** Up to so many values at once; the address joins them with commas. Without it just one. */
  most?: number;
  /** The values at first, where several can be chosen at once; without it the first one. */
  first?: readonly string[];
}

/** Where a stretch ends and why: drawn as a dashed band with a letter, and said in words below. */
export interface ChartBreak {
  /** Between this row and the next one of the table. */
  afterRow: number;
  text: string;
  /** Places of the series that are cut here; without it all. A cut series is not joined across the break. */
  series?: readonly number[];
}

/** A line across the whole drawing, through one cell of the table: the nation's median. */
export interface ChartReference {
  row: number;
  column: number;
  /** Beside the line, before the text of the cell: "The nation". */
  label: string;
  when?: Chosen;
}

export interface ChartView {
  /** Fragment of the figure, unique on its page. */
  id: string;
  kind: ChartKind;
  table: FigureTableView;
  series: readonly ChartSeries[];
  unit: Unit;
  /** What the drawing shows, in one or two sentences: the first thing that a screen reader says of it. True for the first choices. */
  summary: string;
  /** Whether the table is folded away behind "Show the table"; the drawing holds the same. On paper it is always open. */
  isTableFolded: boolean;
  breaks?: readonly ChartBreak[];
  /** In lines, rows whose figure belongs to a wider group than the others: their marks are hollow, and a note says so. */
  widerRows?: readonly number[];
  /** A line across all bars at the median (or the first number) of one row: the nation, all occupations. Its own bar stays. */
  referenceRow?: number;
  references?: readonly ChartReference[];
  choices?: readonly ChartChoice[];
  /** For a choice, the value that each row of the table belongs to (null: to all). Table and drawing show the rows of what is chosen. */
  rowsOf?: Readonly<Record<string, readonly (string | null)[]>>;
  /** The same for the columns of the table. The first column always stays. */
  columnsOf?: Readonly<Record<string, readonly (string | null)[]>>;
  /** Rows that the table shows and the drawing leaves out: totals, rows whose figure is of another kind. */
  undrawnRows?: readonly number[];
  /** Colour of each row, where rows are levels or occupations; undefined keeps the colour of the series. */
  rowTones?: readonly (ChartTone | undefined)[];
  /** What the axis measures, where the unit alone would be too little: "Median pay a year, dollars of 2025". */
  axisTitle?: string;
}
