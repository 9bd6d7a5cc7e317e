import type { SourceIndex } from '../domain/context.ts';
import type { Figures, SourcedRow } from '../domain/figures.ts';
import type { Unit } from '../schemas/figures.ts';
import { formatCell, formatDate } from './format.ts';
import { tablePath } from '../domain/paths.ts';
import { hrefTo } from './href.ts';
import { receiptViews, type Receipt } from './receipts.ts';
import { say } from './words.ts';

export interface TableCell {
  text: string;
  isNumber: boolean;
  isUnknown: boolean;
  href?: string | undefined;
}

/** A table of figures as a page shows it: header, rows, what it rests on, and the way to the whole table as data. */
export interface FigureTableView {
  caption: string;
  /** `key` names a column in an address (sort=median-desc); without it the words of its title do. */
  columns: readonly { title: string; isNumber: boolean; key?: string }[];
  /** The first cell of each row names it. */
  rows: readonly (readonly TableCell[])[];
  notes: readonly string[];
  receipts: readonly Receipt[];
  /** Where rows rest on different sources: for each row the places of its receipts in `receipts`. */
  rowReceipts?: readonly (readonly number[])[] | undefined;
  /** Whether visitors can sort it by a column. The order given is the one without script. */
  isSortable?: boolean | undefined;
  /** Name of the order in the address, "sort" unless a page has several sortable tables. */
  sortName?: string | undefined;
  /** The whole table as data; none where the rows come from elsewhere than content/figures. */
  dataHref?: string | undefined;
}

/** A column that is worked out from a row: pay in dollars of another year, a place among the states. */
export interface WorkedOutColumn {
  /** Its name in an address; without it the words of its title. */
  key?: string;
  title: string;
  unit: Unit;
  valueOf: (row: SourcedRow) => number | string | null;
}

interface Shown {
  caption: string;
  /** Keys of columns in the order shown, with another heading where the page needs one, and columns that are worked out. */
  columns: readonly (string | readonly [key: string, heading: string] | WorkedOutColumn)[];
  rows?: readonly SourcedRow[];
  sources: SourceIndex;
  /** Sources of what is worked out, besides those of the rows. */
  workedOutFrom?: readonly string[];
  /** What a missing number reads, or how its row tells; "not given" where the table says no more. */
  unknown?: string | ((row: SourcedRow, key?: string) => string);
  /** Words for a cell that names something: a state's name for its postal code. */
  wordsFor?: (key: string, value: string) => { text: string; href?: string } | undefined;
  notes?: readonly string[];
}

const plainUnits = new Set<Unit>(['text', 'code', 'year']);

/** Turns rows of a table of figures into cells with units. A missing number reads "not given", or what `unknown` says. */
export function figureTableView(figures: Figures, { caption, columns, rows = figures.rows, sources, workedOutFrom = [], unknown, wordsFor, notes }: Shown): FigureTableView {
  const shown = columns.map((column) => columnOf(figures, column));
  const sourceIds = [...new Set([...rows.flatMap(sourcesOf), ...workedOutFrom])];
  return {
    caption,
    columns: shown.map(({ key, title, unit }) => ({ title, isNumber: !plainUnits.has(unit), ...(key === undefined ? {} : { key }) })),
    rows: rows.map((row) => shown.map((column) => cellOf(column.valueOf(row), column, { unknown: typeof unknown === 'function' ? unknown(row, column.key) : unknown, wordsFor }))),
    notes: notes ?? (figures.table.notes ?? []).map(({ text }) => text),
    receipts: receiptViews(sourceIds, sources),
    rowReceipts:
      new Set(rows.map((row) => sourcesOf(row).join(' '))).size > 1
        ? rows.map((row) => [...new Set([...sourcesOf(row), ...workedOutFrom])].map((id) => sourceIds.indexOf(id)))
        : undefined,
    dataHref: hrefTo(tablePath(figures.id)),
  };
}

function columnOf(figures: Figures, column: Shown['columns'][number]): WorkedOutColumn {
  if (typeof column !== 'string' && 'unit' in column) return column;
  const [key, heading] = typeof column === 'string' ? [column] : column;
  if (key === 'vintage') return { key, title: heading ?? figures.column(key).title, unit: 'text', valueOf: (row) => formatDate(row.vintage) };
  const { title, unit } = figures.column(key);
  return { key, title: heading ?? title, unit, valueOf: (row) => plainCell(row.cells[key]) };
}

const plainCell = (value: unknown): number | string | null => (typeof value === 'number' ? value : value === null || value === undefined ? null : String(value));

function cellOf(value: number | string | null, { key, unit }: WorkedOutColumn, { unknown, wordsFor }: { unknown: string | undefined; wordsFor: Shown['wordsFor'] }): TableCell {
  const isNumber = !plainUnits.has(unit);
  if (value === null) return { text: isNumber ? (unknown ?? formatCell(null, unit)) : '', isNumber, isUnknown: isNumber };
  const words = key !== undefined && typeof value === 'string' ? wordsFor?.(key, value) : undefined;
  return { text: words?.text ?? formatCell(value, unit), isNumber, isUnknown: false, href: words?.href };
}

function sourcesOf({ source, cells }: SourcedRow): string[] {
  return typeof cells.alsoFrom === 'string' ? [source, ...cells.alsoFrom.split(' ')] : [source];
}

/** Heading of a table with its vintage, where all rows share one. */
export function captionOf(title: string, rows: readonly SourcedRow[]): string {
  const vintages = [...new Set(rows.map((row) => row.vintage))];
  return vintages.length === 1 ? say('figure.caption', { title, vintage: formatDate(vintages[0]!) }) : title;
}
