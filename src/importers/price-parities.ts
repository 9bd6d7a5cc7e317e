import { formatValue, type Finding } from '../checks/finding.ts';
import type { FigureRow } from '../schemas/figures.ts';
import type { AgencyFile, Given, Pair, Reading } from './agency-file.ts';
import { readCell } from './cells.ts';
import { findCitation } from './citation.ts';
import { readColumns, type DataRow, type DataTable, type Wanted } from './columns.ts';
import { compareYears } from './last-year.ts';
import { presentTable, rowOf, unfilledColumns } from './present-table.ts';
import type { Sheet } from './spreadsheet.ts';
import { sortByState } from './state-rows.ts';

const fixed: readonly Wanted[] = [{ name: 'GeoFIPS' }, { name: 'GeoName' }, { name: 'TableName', isOptional: true }, { name: 'LineCode' }, { name: 'Description' }];

/** BEA ends its files with remarks: rows that do not start with a place number. */
const isNote = (cells: readonly string[]) => !/^"?\d{4,5}"?$/.test(cells[0] ?? '');
/** Numbers from 91000 on are regions such as New England. */
const isRegion = (row: DataRow) => Number(row.text('GeoFIPS')) >= 91000;

/** Price levels of the states from BEA's table SARPP, line "All items", newest year of the file. */
export function readPriceParities(file: AgencyFile, sheets: readonly Sheet[], given: Given): Reading {
  const { corpus } = given;
  const entry = presentTable(corpus, 'price-parities');
  const years = sheets.flatMap(({ lines }) =>
    lines.slice(0, 40).flatMap(({ cells }) => (cells.some((cell) => /^GeoName$/i.test(cell)) ? cells.filter((cell) => /^20\d\d$/.test(cell)) : [])),
  );
  const newest = years.toSorted().at(-1);
  const { table, findings: shape } = readColumns(file, sheets, newest === undefined ? fixed : [...fixed, { name: newest }], isNote);
  if (!table || shape.length > 0) return { findings: shape, doubts: [] };
  if (newest === undefined)
    return { findings: [{ rule: 'missing-column', file: file.path, found: 'no column with the name of a year', right: 'a column for each year, such as 2024' }], doubts: [] };
  const kind = findKind(file, table, newest);
  const rows = table.rows.filter((row) => isAllItems(row) && !isRegion(row));
  const sorted = sortByState(file, entry.data, rows, (row) => ({ name: row.text('GeoName'), fips: row.text('GeoFIPS').replace(/\D/g, '').padStart(5, '0').slice(0, 2) }), given);
  const citation = findCitation(file, corpus, { vintage: newest, present: { vintage: entry.data.vintage!, source: entry.data.source! } });
  const findings: Finding[] = [...unfilledColumns(entry, ['postal', 'priceLevel']), ...kind, ...(kind.length > 0 ? [] : sorted.findings), ...citation.findings];
  if (file.vintage !== undefined && file.vintage !== newest)
    findings.push({ rule: 'other-year', file: file.path, found: `${newest} as the newest year beside --vintage ${file.vintage}`, right: 'one and the same year' });
  const found = new Map<string, { row: DataRow; value: number | null }>();
  for (const row of rows) {
    const postal = sorted.postalOf.get(row);
    if (postal === undefined) continue;
    const twin = found.get(postal);
    if (twin)
      findings.push({
        rule: 'same-row',
        file: file.path,
        line: row.line,
        place: postal,
        found: `a second row for ${postal}, also on line ${twin.row.line}`,
        right: 'one row of all items for each state',
      });
    const { value } = readCell(row.text(newest), 3);
    // The table has no column that could say why a level is missing.
    if (value === null || value <= 0)
      findings.push({ rule: 'no-number', file: file.path, line: row.line, place: `${postal}, ${newest}`, found: formatValue(row.text(newest)), right: 'a number above 0' });
    found.set(postal, { row, value });
  }
  if (findings.length > 0) return { findings, doubts: [] };
  const fresh = entry.data.rows.map(({ postal }): FigureRow => rowOf(entry.data, { postal: postal!, priceLevel: found.get(String(postal))?.value ?? null }));
  const pairs = fresh.map((now, index): Pair => ({
    label: String(now.postal),
    line: found.get(String(now.postal))?.row.line,
    old: entry.data.rows[index],
    now: found.has(String(now.postal)) ? now : undefined,
  }));
  const said = [`prices of ${newest} (the newest year in the file), source ${citation.source}`, ...sorted.said];
  const next = given.without.length === 0 ? [] : [`price-parities.yaml: ${given.without.join(', ')} is empty. Its line "withheld" must say why.`];
  const header = { vintage: newest, source: citation.source, title: entry.data.title.replace(entry.data.vintage!, newest) };
  return {
    findings,
    doubts: compareYears(file, entry.data, pairs, given.without),
    update: { file, table: entry.id, rows: fresh, header, pairs, said, next, vintage: newest, replaced: citation.replaced },
  };
}

const isAllItems = (row: DataRow) => /^(?:RPPs?: )?All items$/i.test(row.text('Description'));

/** Another table of BEA, or another measure: the price level of the nation is 100 by definition. */
function findKind(file: AgencyFile, { rows }: DataTable, year: string): Finding[] {
  const wrong = (found: string, line?: number): Finding[] => [
    { rule: 'wrong-kind', file: file.path, line, found, right: 'table SARPP (prices by state) with the line "RPPs: All items", where the nation is 100' },
  ];
  const other = rows.find((row) => row.text('TableName') !== '' && row.text('TableName') !== 'SARPP');
  if (other) return wrong(`the table ${other.text('TableName')}`, other.line);
  if (!rows.some(isAllItems)) return wrong(`no line "RPPs: All items"; the first line is ${JSON.stringify(rows[0]?.text('Description') ?? '')}`);
  const nation = rows.find((row) => isAllItems(row) && row.text('GeoName').startsWith('United States'));
  return nation && Math.abs(Number(nation.text(year)) - 100) > 0.01 ? wrong(`a nation of ${nation.text(year)}`, nation.line) : [];
}
