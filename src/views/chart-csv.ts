import { numberOf } from './chart-cell.ts';

interface ShownTable {
  columns: readonly string[];
  rows: readonly (readonly string[])[];
  /** For each row what it rests on. */
  receipts: readonly (readonly { text: string; href: string }[])[];
  sourceTitle: string;
  pageTitle: string;
}

/**
 * A table as CSV (RFC 4180), what is shown and no more: numbers are bare, their sign ($ or %) stands in the heading; words stay
 * as they are, so that an unknown number never becomes an empty cell or a zero. No cell can start a formula in a spreadsheet.
 */
export function csvOfTable({ columns, rows, receipts, sourceTitle, pageTitle }: ShownTable): string {
  const signs = columns.map((_, column) => ['$', '%'].find((sign) => rows.some((row) => column > 0 && numberOf(row[column]!) !== null && row[column]!.includes(sign))));
  const header = [...columns.map((title, column) => (signs[column] ? `${title} (${signs[column]})` : title)), sourceTitle, pageTitle];
  const lines = rows.map((row, index) => [
    ...row.map((text, column) => (column === 0 ? text : String(numberOf(text) ?? text))),
    receipts[index]!.map(({ text }) => text).join('; '),
    receipts[index]!.map(({ href }) => href).join(' '),
  ]);
  return `${[header, ...lines].map((line) => line.map(csvCell).join(',')).join('\r\n')}\r\n`;
}

/** Text that a spreadsheet would take for a formula gets an apostrophe in front, as OWASP advises; plain numbers stay. */
function csvCell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) && !/^-?\d+(?:\.\d+)?$/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
