import type { SourcedRow } from '../domain/figures.ts';
import type { Unit } from '../schemas/figures.ts';
import type { WorkedOutColumn } from './figure-table.ts';

/** A column of small numbers with as many decimals in every row as its most exact number has: 1.50 above 2.68. */
export function sameDigitsColumn(rows: readonly SourcedRow[], key: string, title: string, unit: Unit): WorkedOutColumn {
  const decimals = Math.max(0, ...rows.map(({ cells }) => String(cells[key] ?? '').split('.')[1]?.length ?? 0));
  return { key, title, unit, valueOf: ({ cells }) => (typeof cells[key] === 'number' ? cells[key].toFixed(decimals) : null) };
}
