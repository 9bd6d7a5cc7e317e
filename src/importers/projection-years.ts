import type { Finding } from '../checks/finding.ts';
import type { AgencyFile } from './agency-file.ts';
import type { DataRow } from './columns.ts';

/** The years that most rows of a projections file are for. */
export interface Span {
  /** "2024" */
  base: string;
  end: string;
  /** Where the years were read. */
  from: string;
  /** Whether a row is for other years than most. Its numbers cannot stand in the same table. */
  isOther(row: DataRow): boolean;
  said: string[];
  findings: Finding[];
}

/** Reads the base year from the file's own columns or, where it has none, from --vintage; both must agree. Long-term projections span ten years. */
export function findSpan(file: AgencyFile, rows: readonly DataRow[]): Span {
  const given = file.vintage;
  const spanOf = (row: DataRow) => `${row.text('BaseYear')}–${row.text('ProjYear')}`;
  const counts = new Map<string, number>();
  for (const row of rows) if (/^20\d\d$/.test(row.text('BaseYear'))) counts.set(spanOf(row), (counts.get(spanOf(row)) ?? 0) + 1);
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  const findings: Finding[] = [];
  const wrong = (rule: string, found: string, right: string) => findings.push({ rule, file: file.path, found, right });
  if (given !== undefined && !/^20\d\d$/.test(given)) wrong('vintage', `--vintage ${given}`, 'the first year of the projections: --vintage 2024');
  if (!most) {
    if (given === undefined) wrong('vintage', 'no column with the years of the projections', 'the first year behind the file: --vintage 2024');
    return { base: given ?? '', end: String(Number(given) + 10), from: '--vintage; the file bears no years', isOther: () => false, said: [], findings };
  }
  const [base = '', end = ''] = most[0].split('–');
  if (given !== undefined && given !== base) wrong('other-year', `projections ${most[0]} beside --vintage ${given}`, 'one and the same year');
  if (Number(end) - Number(base) !== 10) wrong('wrong-kind', `projections ${most[0]}`, 'long-term projections, which span ten years');
  const others = [...new Set(rows.filter((row) => spanOf(row) !== most[0]).map((row) => `${row.text('Area') || row.text('STFIPS')} (${spanOf(row)})`))];
  const said = others.length === 0 ? [] : [`left empty, because these states filed other years: ${others.join(', ')}`];
  return { base, end, from: 'the years in the file', isOther: (row) => spanOf(row) !== most[0], said, findings };
}
