import { formatValue, type Finding } from '../checks/finding.ts';
import type { AgencyFile } from './agency-file.ts';
import { readCell } from './cells.ts';
import { readColumns, type DataTable } from './columns.ts';
import type { Sheet } from './spreadsheet.ts';

export const monthNames = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'] as const;
const series = 'CUUR0000SA0';
const seriesName = `series ${series}: all items, all city consumers, not adjusted for season`;

/** The index of one year by month; undefined where the file gives none. `average` as BLS prints it. */
export interface Months {
  line: number;
  values: (number | undefined)[];
  average?: number;
}

/**
 * The months of each year in either shape of BLS: one line a year (Year, Jan … Dec, from the data finder, as CSV or workbook), or one
 * line a month (series_id, year, period, value; the flat file holds other series as well, which are left out).
 */
export function readMonths(file: AgencyFile, sheets: readonly Sheet[]): { years: Map<number, Months>; findings: Finding[] } {
  const isLong = sheets.some(({ lines }) => lines.slice(0, 40).some(({ cells }) => cells.some((cell) => /^period$/i.test(cell))));
  return isLong ? readLong(file, sheets) : readWide(file, sheets);
}

function readWide(file: AgencyFile, sheets: readonly Sheet[]): { years: Map<number, Months>; findings: Finding[] } {
  const wanted = [
    { name: 'Year' },
    ...monthNames.map((month) => ({ name: month.slice(0, 3), also: [month] })),
    { name: 'Annual', also: ['Avg', 'Annual average'], isOptional: true as const },
  ];
  const { table, findings } = readColumns(file, sheets, wanted, (cells) => !/^\d{4}$/.test(cells[0] ?? ''));
  const years = new Map<number, Months>();
  if (!table || findings.length > 0) return { years, findings };
  findings.push(...otherSeries(file, table));
  for (const row of table.rows) {
    const year = Number(row.text('Year'));
    const twin = years.get(year);
    if (twin)
      findings.push({
        rule: 'same-row',
        file: file.path,
        line: row.line,
        place: String(year),
        found: `a second row for ${year}, also on line ${twin.line}`,
        right: 'one row for each year',
      });
    const read = (name: string) => readIndex(file, row.line, `${year}, ${name}`, row.text(name), findings);
    years.set(year, { line: row.line, values: monthNames.map((month) => read(month.slice(0, 3))), average: read('Annual') });
  }
  return { years, findings };
}

/** The data finder writes the series above the table. */
function otherSeries(file: AgencyFile, { above }: DataTable): Finding[] {
  const named = above.flatMap((line) => line.cells.flatMap((cell) => /\bC[UW][US]R\w{4}S\w+/.exec(cell)?.map((id) => ({ id, line: line.number })) ?? []));
  const other = named.find(({ id }) => id !== series);
  return other ? [{ rule: 'other-series', file: file.path, line: other.line, found: `the series ${other.id}`, right: seriesName }] : [];
}

function readLong(file: AgencyFile, sheets: readonly Sheet[]): { years: Map<number, Months>; findings: Finding[] } {
  const wanted = [{ name: 'series_id', also: ['Series ID'] }, { name: 'year' }, { name: 'period' }, { name: 'value' }];
  const { table, findings } = readColumns(file, sheets, wanted);
  const years = new Map<number, Months>();
  if (!table || findings.length > 0) return { years, findings };
  const rows = table.rows.filter((row) => row.text('series_id') === series);
  if (rows.length === 0) {
    const found = [...new Set(table.rows.map((row) => row.text('series_id')))].slice(0, 3).join(', ');
    return { years, findings: [{ rule: 'other-series', file: file.path, found: `no row of the series; the file holds ${found || 'no rows'}`, right: seriesName }] };
  }
  for (const row of rows) {
    const [year, period] = [Number(row.text('year')), /^M(0[1-9]|1[0-3])$/.exec(row.text('period'))?.[1]];
    // S01 to S03 are half years.
    if (period === undefined) continue;
    const months = years.get(year) ?? { line: row.line, values: Array.from({ length: 12 }, () => undefined) };
    years.set(year, months);
    const value = readIndex(file, row.line, `${year}, ${row.text('period')}`, row.text('value'), findings);
    if (period === '13') months.average = value;
    else if (months.values[Number(period) - 1] !== undefined)
      findings.push({
        rule: 'same-row',
        file: file.path,
        line: row.line,
        place: `${year}, M${period}`,
        found: `a second row for ${year}, M${period}`,
        right: 'one row for each month',
      });
    else months.values[Number(period) - 1] = value;
  }
  return { years, findings };
}

function readIndex(file: AgencyFile, line: number, place: string, text: string, findings: Finding[]): number | undefined {
  const { value, wrong } = readCell(text, 3);
  if (wrong || (value !== null && value <= 0)) findings.push({ rule: 'no-number', file: file.path, line, place, found: formatValue(text), right: wrong ?? 'a number above 0' });
  return value ?? undefined;
}
