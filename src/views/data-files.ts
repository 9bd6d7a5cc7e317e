import type { Figures } from '../domain/figures.ts';
import { tablePath } from '../domain/paths.ts';
import { vintageSpan } from '../domain/vintage-span.ts';
import { dataAddresses } from './data-addresses.ts';
import { formatDate } from './format.ts';
import { hrefTo } from './href.ts';
import { say } from './words.ts';

/** The table as CSV (RFC 4180): one header line, vintage and source on every row, an empty cell where the publisher gives none. */
export function csvOf(figures: Figures): string {
  const keys = [...figures.table.columns.map((column) => column.key), 'vintage', 'source'];
  const lines = figures.rows.map((row) => keys.map((key) => csvCell(key === 'vintage' ? row.vintage : key === 'source' ? row.source : row.cells[key])).join(','));
  return `${[keys.join(','), ...lines].join('\r\n')}\r\n`;
}

/** The table as JSON, with its data dictionary, its terms, the time that it covers, and the address of its schema. */
export function jsonOf(figures: Figures): string {
  const { id, table } = figures;
  const { title, description, columns, key, withheld, notes } = table;
  const rows = figures.rows.map(({ cells, vintage, source }) => ({ ...cells, vintage, source }));
  const head = { $schema: dataAddresses.schema(id), id, title, description, license: licenseOf(figures), vintage: vintageSpan(figures.rows).join('/') };
  return `${JSON.stringify({ ...head, key, columns, withheld, notes, rows }, null, 1)}\n`;
}

const licenseOf = ({ table }: Figures): string => table.license ?? say('dataPage.licenseText');

function csvCell(value: unknown): string {
  if (value === null || value === undefined) return '';
  const text = String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** What the columns of a table mean, for its data dictionary. */
export interface DictionaryView {
  columns: readonly { title: string; key: string; unit: string; about?: string }[];
  keyNote: string;
  withheld?: string;
  license: string;
  notes: readonly string[];
}

export function dictionaryView(figures: Figures): DictionaryView {
  const { table } = figures;
  return {
    columns: table.columns.map(({ title, key, unit, about }) => ({ title, key, unit: say(`unit.${unit}`), about })),
    keyNote: `${say('dataPage.keyNote', { key: table.key.join(', ') })}.`,
    withheld: table.withheld && `${say('dataPage.withheld')}: ${table.withheld}`,
    license: `${say('dataPage.license')}: ${licenseOf(figures)}`,
    notes: (table.notes ?? []).map(({ text }) => text),
  };
}

/** A moment as pages print it and as machines read it. */
export interface DatedWords {
  text: string;
  datetime: string;
}

export interface DataFileView {
  href: string;
  title: string;
  description: string;
  rows: string;
  rowCount: number;
  /** The time that the figures describe: one moment, or the first and the last. */
  vintage: readonly DatedWords[];
  csv: string;
  json: string;
  schema: string;
}

export function dataFileView({ id, table, rows }: Figures): DataFileView {
  return {
    href: hrefTo(tablePath(id)),
    title: table.title,
    description: table.description,
    rows: say('dataPage.rows', { count: rows.length }),
    rowCount: rows.length,
    vintage: vintageSpan(rows).map((datetime) => ({ text: formatDate(datetime), datetime })),
    csv: dataAddresses.csv(id),
    json: dataAddresses.json(id),
    schema: dataAddresses.schema(id),
  };
}
