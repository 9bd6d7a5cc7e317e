import type { Figures } from '../domain/figures.ts';
import { tablePath } from '../domain/paths.ts';
import { hrefTo } from './href.ts';
import { say } from './words.ts';

/** The table as CSV (RFC 4180): one header line, vintage and source on every row, an empty cell where the publisher gives none. */
export function csvOf(figures: Figures): string {
  const keys = [...figures.table.columns.map((column) => column.key), 'vintage', 'source'];
  const lines = figures.rows.map((row) => keys.map((key) => csvCell(key === 'vintage' ? row.vintage : key === 'source' ? row.source : row.cells[key])).join(','));
  return `${[keys.join(','), ...lines].join('\r\n')}\r\n`;
}

/** The table as JSON, with its data dictionary. */
export function jsonOf(figures: Figures): string {
  const { title, description, columns, key, withheld, notes, license } = figures.table;
  const rows = figures.rows.map(({ cells, vintage, source }) => ({ ...cells, vintage, source }));
  return `${JSON.stringify({ id: figures.id, title, description, license, key, columns, withheld, notes, rows }, null, 1)}\n`;
}

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

export function dictionaryView({ table }: Figures): DictionaryView {
  return {
    columns: table.columns.map(({ title, key, unit, about }) => ({ title, key, unit: say(`unit.${unit}`), about })),
    keyNote: `${say('dataPage.keyNote', { key: table.key.join(', ') })}.`,
    withheld: table.withheld && `${say('dataPage.withheld')}: ${table.withheld}`,
    license: `${say('dataPage.license')}: ${table.license ?? say('dataPage.licenseText')}`,
    notes: (table.notes ?? []).map(({ text }) => text),
  };
}

export interface DataFileView {
  href: string;
  title: string;
  description: string;
  rows: string;
  rowCount: number;
  csv: string;
  json: string;
}

export function dataFileView({ id, table }: Figures): DataFileView {
  return {
    href: hrefTo(tablePath(id)),
    title: table.title,
    description: table.description,
    rows: say('dataPage.rows', { count: table.rows.length }),
    rowCount: table.rows.length,
    csv: hrefTo(`/data/${id}.csv`),
    json: hrefTo(`/data/${id}.json`),
  };
}
