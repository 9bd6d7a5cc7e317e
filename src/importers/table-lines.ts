import type { Entry } from '../checks/corpus.ts';
import type { Finding } from '../checks/finding.ts';
import type { FigureRow, FigureTable } from '../schemas/figures.ts';
import type { TableUpdate } from './agency-file.ts';
import { byLabel, labelOf } from './present-table.ts';

/** One row as a line of a table, in the style of every table: `  - {postal: "AL", jobs: 10, missing: null}`. */
export function rowLine(row: FigureRow): string {
  return `  - {${Object.entries(row)
    .map(([key, cell]) => `${key}: ${JSON.stringify(cell)}`)
    .join(', ')}}`;
}

/** Tables that cannot be written line by line: a row that is spread over several lines. */
export function findSpreadRows(entry: Entry<FigureTable>, text: string): Finding[] {
  const lines = text.split('\n');
  const starts = rowStarts(entry);
  return starts.flatMap((start, index) => {
    const end = starts[index + 1] ?? lines.length;
    const between = lines.slice(start + 1, end).find((line) => line.trim() !== '' && !line.trim().startsWith('#'));
    return between === undefined
      ? []
      : [{ rule: 'table-layout', file: entry.file, line: start + 1, found: 'a row over several lines', right: 'one row a line, as in the other tables' }];
  });
}

/** 0-based line of each row. */
function rowStarts(entry: Entry<FigureTable>): number[] {
  return entry.data.rows.map((_, index) => entry.lineOf(['rows', index])! - 1);
}

/**
 * The text of a table with its new rows. Rows that do not change, comments, line ends and every line above the rows stay byte for
 * byte, but for the title, vintage and source that the update names. A comment stays with the row below it.
 */
export function writeTable(entry: Entry<FigureTable>, text: string, { rows, header }: Pick<TableUpdate, 'rows' | 'header'>): string {
  const lines = text.split('\n');
  const end = lines[0]!.endsWith('\r') ? '\r' : '';
  const starts = rowStarts(entry);
  const blocks = new Map(entry.data.rows.map((row, index) => [labelOf(entry.data, row), lines.slice(index === 0 ? starts[0]! : starts[index - 1]! + 1, starts[index]! + 1)]));
  const old = byLabel(entry.data);
  const written = rows.flatMap((row) => {
    const label = labelOf(entry.data, row);
    const before = old.get(label);
    const block = blocks.get(label) ?? [];
    return before && isSame(before, row) ? block : [...block.slice(0, -1), rowLine(row) + end];
  });
  const top = lines.slice(0, starts[0]).map((line) => withHeader(line, entry.data, header));
  return [...top, ...written, ...lines.slice(starts.at(-1)! + 1)].join('\n');
}

export function isSame(one: FigureRow, other: FigureRow): boolean {
  const keys = Object.keys(one);
  return keys.length === Object.keys(other).length && keys.every((key) => one[key] === other[key]);
}

function withHeader(line: string, table: FigureTable, header: TableUpdate['header']): string {
  const key = (['title', 'vintage', 'source'] as const).find((name) => line.startsWith(`${name}:`));
  const [old, now] = key === undefined ? [] : [table[key], header[key]];
  return old === undefined || now === undefined ? line : line.replace(old, () => now);
}
