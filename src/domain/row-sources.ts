import type { Figures, SourcedRow } from './figures.ts';

/** Every source that a row rests on: its own, then those that its cell `alsoFrom` names. */
export function sourcesOf({ source, cells }: SourcedRow): readonly string[] {
  return [source, ...(typeof cells.alsoFrom === 'string' ? cells.alsoFrom.split(' ') : [])];
}

/** The rows of a table that rest on a source, in the order of the table. */
export function rowsRestingOn(source: string, figures: Figures): readonly SourcedRow[] {
  return figures.rows.filter((row) => sourcesOf(row).includes(source));
}
