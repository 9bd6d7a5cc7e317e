import type { Corpus, Entry } from '../checks/corpus.ts';
import type { Finding } from '../checks/finding.ts';
import type { FigureRow, FigureTable } from '../schemas/figures.ts';

/** A table as it stands before the update. Refuses (Error) one that is not there: the command asks first. */
export function presentTable(corpus: Corpus, id: string): Entry<FigureTable> {
  const entry = corpus.figures.find((table) => table.id === id);
  if (!entry) throw new Error(`content/figures/${id}.yaml is missing.`);
  return entry;
}

/** "AL 29-2072": what tells a row from the others of its table. */
export function labelOf(table: FigureTable, row: FigureRow): string {
  return table.key.map((key) => String(row[key])).join(' ');
}

export function byLabel(table: FigureTable): Map<string, FigureRow> {
  return new Map(table.rows.map((row) => [labelOf(table, row), row]));
}

/** The different values of a column, in the order in which they first stand. */
export function valuesOf(table: FigureTable, key: string): string[] {
  return [...new Set(table.rows.map((row) => String(row[key])))];
}

/** The cells in the order of the table's columns; `vintage` and `source` of a row come last. */
export function rowOf(table: FigureTable, cells: FigureRow): FigureRow {
  return Object.fromEntries([...table.columns.map(({ key }) => key), 'vintage', 'source'].filter((key) => key in cells).map((key) => [key, cells[key]!]));
}

/** Columns that the editor added to a table and this command cannot fill. */
export function unfilledColumns(entry: Entry<FigureTable>, filled: readonly string[]): Finding[] {
  return entry.data.columns.flatMap(({ key }, index) =>
    filled.includes(key)
      ? []
      : [
          {
            rule: 'unfilled-column',
            file: entry.file,
            line: entry.lineOf(['columns', index]),
            found: `the column ${key}, which no column of the agency’s file fills`,
            right: `one of ${filled.join(', ')}, or a line for it in src/importers`,
          },
        ],
  );
}
