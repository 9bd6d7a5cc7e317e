import type { SourcedRow } from './figures.ts';

/** The time that rows describe, as dates as exact as they are given: one date where all rows share it, else the first and the last. */
export function vintageSpan(rows: readonly Pick<SourcedRow, 'vintage'>[]): readonly string[] {
  const ends = rows.map(({ vintage }) => vintage.split('/'));
  const first = ends.map((dates) => dates[0]!).sort()[0];
  const last = ends
    .map((dates) => dates.at(-1)!)
    .sort()
    .at(-1);
  return [...new Set([first, last])].filter((date) => date !== undefined);
}
