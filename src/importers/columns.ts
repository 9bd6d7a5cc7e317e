import type { Finding } from '../checks/finding.ts';
import { nearestId } from '../checks/nearest.ts';
import { kindNames, kinds, type AgencyFile, type Kind } from './agency-file.ts';
import type { Line, Sheet } from './spreadsheet.ts';

/** A column that an importer reads, with the other names that the agency has given it. */
export interface Wanted {
  name: string;
  also?: readonly string[];
  isOptional?: true;
}

/** One row below the names of the columns. */
export interface DataRow {
  line: number;
  cells: readonly string[];
  /** Text of a wanted column; '' where the cell or an optional column is missing. */
  text(name: string): string;
}

/** The table inside a file: what stands above it, the names of its columns, its rows without blank ones. */
export interface DataTable {
  sheet?: string;
  above: readonly Line[];
  names: readonly string[];
  rows: readonly DataRow[];
}

/** Columns by which each kind of file is known, whichever option it was given to. */
const signs: Readonly<Record<Kind, readonly Wanted[]>> = {
  oews: [{ name: 'OCC_CODE' }, { name: 'TOT_EMP' }, { name: 'A_MEAN' }],
  projections: [{ name: 'OccCode' }, { name: 'Base' }, { name: 'PercentChange' }],
  cpi: [{ name: 'Year' }, { name: 'May' }, { name: 'Dec' }],
  rpp: [{ name: 'GeoName' }, { name: 'LineCode' }, { name: 'Description' }],
};

const plain = (name: string) => name.toLowerCase().replace(/[^a-z0-9]/g, '');
const namesOf = ({ name, also = [] }: Wanted) => [name, ...also].map(plain);

/**
 * Finds the row that names the columns, among the first 40 of each worksheet, and gives the rows below it. Findings, and no
 * table, where a wanted column is missing or stands twice. `isNote` tells the agency's remarks below the table from rows.
 */
export function readColumns(
  file: AgencyFile,
  sheets: readonly Sheet[],
  wanted: readonly Wanted[],
  isNote: (cells: readonly string[]) => boolean = () => false,
): { table?: DataTable; findings: Finding[] } {
  const heads = sheets.flatMap((sheet) => sheet.lines.slice(0, 40).map((line, index) => ({ sheet, line, index, score: scoreOf(line, wanted) })));
  const head = heads.reduce<(typeof heads)[number] | undefined>((best, next) => (next.score > (best?.score ?? 0) ? next : best), undefined);
  const required = wanted.filter(({ isOptional }) => !isOptional);
  if (!head || head.score < required.length / 2) return { findings: [wrongFile(file, heads[0]?.line, required, sheets)] };
  const { sheet, line, index } = head;
  const places = line.cells.map(plain);
  const columnOf = new Map(wanted.map((column) => [column.name, places.findIndex((place) => namesOf(column).includes(place))]));
  const findings = [...missingColumns(file, line, wanted, required, columnOf), ...doubleColumns(file, line, wanted)];
  if (findings.length > 0) return { findings };
  const last = Math.max(...required.map(({ name }) => columnOf.get(name)!));
  const below = sheet.lines.slice(index + 1).filter(({ cells }) => cells.some((cell) => cell !== '') && !isNote(cells));
  const table: DataTable = {
    sheet: sheet.name,
    above: sheet.lines.slice(0, index),
    names: line.cells,
    rows: below.map(({ number, cells }) => ({ line: number, cells, text: (name) => cells[columnOf.get(name) ?? -1] ?? '' })),
  };
  return { table, findings: brokenRows(file, table, last) };
}

function scoreOf({ cells }: Line, wanted: readonly Wanted[]): number {
  const places = new Set(cells.map(plain));
  return wanted.filter((column) => namesOf(column).some((name) => places.has(name))).length;
}

function wrongFile(file: AgencyFile, first: Line | undefined, required: readonly Wanted[], sheets: readonly Sheet[]): Finding {
  const heads = sheets.flatMap(({ lines }) => lines.slice(0, 40));
  const carries = (line: Line, kind: Kind) => scoreOf(line, signs[kind]) === signs[kind].length;
  const other = kinds.find((kind) => kind !== file.kind && heads.some((line) => carries(line, kind)));
  const right = `${kindNames[file.kind]}, with the columns ${required.map(({ name }) => name).join(', ')}`;
  if (other) return { rule: 'wrong-file', file: file.path, found: kindNames[other], right, nearest: `--${other}` };
  return {
    rule: 'wrong-file',
    file: file.path,
    line: first?.number,
    found: `no row that names these columns; the first row reads ${JSON.stringify(first?.cells.join(' | ').slice(0, 80) ?? '')}`,
    right,
  };
}

function missingColumns(file: AgencyFile, line: Line, wanted: readonly Wanted[], required: readonly Wanted[], columnOf: ReadonlyMap<string, number>): Finding[] {
  const used = new Set(wanted.flatMap(namesOf));
  const strange = line.cells.filter((cell) => cell !== '' && !used.has(plain(cell)));
  return required
    .filter(({ name }) => columnOf.get(name) === -1)
    .map(({ name }) => ({
      rule: 'missing-column',
      file: file.path,
      line: line.number,
      found: `no column ${name}`,
      right: `the column ${name}`,
      nearest: nearestId(name, strange),
    }));
}

function doubleColumns(file: AgencyFile, line: Line, wanted: readonly Wanted[]): Finding[] {
  return wanted.flatMap((column) => {
    const count = line.cells.filter((cell) => namesOf(column).includes(plain(cell))).length;
    return count > 1 ? [{ rule: 'column-twice', file: file.path, line: line.number, found: `the column ${column.name} ${count} times`, right: 'each column once' }] : [];
  });
}

/** Rows that end before the last column that is read, and rows with more cells than columns and than the other rows: an unquoted comma shifts them. */
function brokenRows(file: AgencyFile, { rows, names }: DataTable, last: number): Finding[] {
  const counts = new Map<number, number>();
  for (const { cells } of rows) counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1);
  const usual = [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
  return rows.flatMap(({ line, cells }, index) => {
    const base = { file: file.path, line };
    if (cells.length <= last) {
      const found = `${cells.length} cells under ${names.length} columns${index === rows.length - 1 ? ', in the last line: the file is cut off' : ''}`;
      return [{ ...base, rule: 'cut-line', found, right: 'a cell for each column: download the file again' }];
    }
    const extra = cells.slice(names.length);
    if (extra.length === 0 || (cells.length === usual && extra.every((cell) => cell === ''))) return [];
    return [
      {
        ...base,
        rule: 'too-many-cells',
        found: `${cells.length} cells under ${names.length} columns`,
        right: 'a cell for each column; a comma inside a number or a name needs quotes around it',
      },
    ];
  });
}
