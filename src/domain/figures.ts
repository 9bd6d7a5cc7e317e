import type { FigureColumn, FigureRow, FigureTable } from '../schemas/figures.ts';

/** A figure that a page asked for is not in its table. */
export class MissingFigureError extends Error {
  override name = 'MissingFigureError';
}

/** A row that every question about a figure can be asked of: its cells, its vintage and its source. */
export interface SourcedRow {
  cells: FigureRow;
  vintage: string;
  source: string;
}

/** One table of content/figures. Every row answers with its own source and vintage. */
export class Figures {
  readonly id: string;
  readonly table: FigureTable;

  constructor(id: string, table: FigureTable) {
    this.id = id;
    this.table = table;
  }

  get rows(): readonly SourcedRow[] {
    return this.table.rows.map((cells) => ({
      cells,
      vintage: String(cells.vintage ?? this.table.vintage),
      source: String(cells.source ?? this.table.source),
    }));
  }

  /** Rows whose cells equal all of the given ones; in the order of the table. */
  where(match: Readonly<Record<string, string | number | null>>): readonly SourcedRow[] {
    return this.rows.filter(({ cells, vintage }) => Object.entries(match).every(([key, value]) => (key === 'vintage' ? vintage : cells[key]) === value));
  }

  /** The one row that matches, or undefined. Refuses (MissingFigureError) where several match: the question was not exact. */
  find(match: Readonly<Record<string, string | number | null>>): SourcedRow | undefined {
    const rows = this.where(match);
    if (rows.length > 1) throw new MissingFigureError(`${this.id} has ${rows.length} rows for ${JSON.stringify(match)}, not one.`);
    return rows[0];
  }

  column(key: string): FigureColumn {
    const column = this.table.columns.find((candidate) => candidate.key === key);
    if (!column) throw new MissingFigureError(`${this.id} has no column ${key}. It has ${this.table.columns.map((c) => c.key).join(', ')}.`);
    return column;
  }
}

/** The number in a cell; null where the publisher gives none. Refuses (MissingFigureError) text and missing cells. */
export function numberIn(row: SourcedRow, key: string): number | null {
  const value = row.cells[key];
  if (value === null || typeof value === 'number') return value;
  throw new MissingFigureError(`The cell ${key} holds ${JSON.stringify(value)}, not a number.`);
}

/** Place of each row by a column, highest first; equal values share a place. Rows without a number are left out. */
export function rankBy(rows: readonly SourcedRow[], key: string): { row: SourcedRow; value: number; rank: number }[] {
  const valued = rows.flatMap((row) => {
    const value = numberIn(row, key);
    return value === null ? [] : [{ row, value }];
  });
  return valued.map(({ row, value }) => ({ row, value, rank: 1 + valued.filter((other) => other.value > value).length })).sort((a, b) => a.rank - b.rank);
}

/** How many numbers a row holds; withheld cells and words do not count. */
export function numberCount(row: SourcedRow): number {
  return Object.values(row.cells).filter((cell) => typeof cell === 'number').length;
}
