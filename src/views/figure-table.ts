import type { SourceIndex } from '../domain/context.ts';
import type { Figures, SourcedRow } from '../domain/figures.ts';
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
  columns: readonly { title: string; isNumber: boolean }[];
  /** The first cell of each row names it. */
  rows: readonly (readonly TableCell[])[];
  notes: readonly string[];
  receipts: readonly Receipt[];
  dataHref: string;
}

interface Shown {
  caption: string;
  /** Keys of columns in the order shown, with another heading where the page needs one. */
  columns: readonly (string | readonly [key: string, heading: string])[];
  rows?: readonly SourcedRow[];
  sources: SourceIndex;
  /** Words for a cell that names something: a state's name for its postal code. */
  wordsFor?: (key: string, value: string) => { text: string; href?: string } | undefined;
  notes?: readonly string[];
}

const plainUnits = new Set(['text', 'code', 'year']);

/** Turns rows of a table of figures into cells with units. A withheld number reads "not given". */
export function figureTableView(figures: Figures, { caption, columns, rows = figures.rows, sources, wordsFor, notes }: Shown): FigureTableView {
  const shown = columns.map((column) => (typeof column === 'string' ? { key: column, title: figures.column(column).title } : { key: column[0], title: column[1] }));
  const withUnit = shown.map(({ key, title }) => ({ key, title, unit: key === 'vintage' ? ('text' as const) : figures.column(key).unit }));
  return {
    caption,
    columns: withUnit.map(({ title, unit }) => ({ title, isNumber: !plainUnits.has(unit) })),
    rows: rows.map((row) =>
      withUnit.map(({ key, unit }): TableCell => {
        if (key === 'vintage') return { text: formatDate(row.vintage), isNumber: false, isUnknown: false };
        const value = row.cells[key];
        const words = typeof value === 'string' ? wordsFor?.(key, value) : undefined;
        const isUnknown = value === null && !plainUnits.has(unit);
        return { text: words?.text ?? (value === null && plainUnits.has(unit) ? '' : formatCell(value, unit)), isNumber: !plainUnits.has(unit), isUnknown, href: words?.href };
      }),
    ),
    notes: notes ?? (figures.table.notes ?? []).map(({ text }) => text),
    receipts: receiptViews(
      rows.flatMap((row) => [row.source, ...alsoFrom(row)]),
      sources,
    ),
    dataHref: hrefTo(tablePath(figures.id)),
  };
}

function alsoFrom({ cells }: SourcedRow): string[] {
  return typeof cells.alsoFrom === 'string' ? cells.alsoFrom.split(' ') : [];
}

/** Heading of a table with its vintage, where all rows share one. */
export function captionOf(title: string, rows: readonly SourcedRow[]): string {
  const vintages = [...new Set(rows.map((row) => row.vintage))];
  return vintages.length === 1 ? say('figure.caption', { title, vintage: formatDate(vintages[0]!) }) : title;
}
