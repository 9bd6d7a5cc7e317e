import type { Finding } from '../checks/finding.ts';
import { formatValue } from '../checks/finding.ts';
import type { FigureRow } from '../schemas/figures.ts';
import type { AgencyFile } from './agency-file.ts';
import { readCell } from './cells.ts';
import type { DataRow, Wanted } from './columns.ts';

/** Where each column of our wage tables comes from, with the decimals that BLS prints. */
export const oewsColumns: Readonly<Record<string, { from: string; decimals: number; isJobs?: true; isError?: true }>> = {
  employment: { from: 'TOT_EMP', decimals: 0, isJobs: true },
  employmentError: { from: 'EMP_PRSE', decimals: 1, isJobs: true, isError: true },
  jobsPerThousand: { from: 'JOBS_1000', decimals: 3, isJobs: true },
  locationQuotient: { from: 'LOC_QUOTIENT', decimals: 2, isJobs: true },
  hourlyMean: { from: 'H_MEAN', decimals: 2 },
  mean: { from: 'A_MEAN', decimals: 0 },
  meanError: { from: 'MEAN_PRSE', decimals: 1, isError: true },
  hourlyP10: { from: 'H_PCT10', decimals: 2 },
  hourlyP25: { from: 'H_PCT25', decimals: 2 },
  hourlyMedian: { from: 'H_MEDIAN', decimals: 2 },
  hourlyP75: { from: 'H_PCT75', decimals: 2 },
  hourlyP90: { from: 'H_PCT90', decimals: 2 },
  p10: { from: 'A_PCT10', decimals: 0 },
  p25: { from: 'A_PCT25', decimals: 0 },
  median: { from: 'A_MEDIAN', decimals: 0 },
  p75: { from: 'A_PCT75', decimals: 0 },
  p90: { from: 'A_PCT90', decimals: 0 },
};

/** Everything that is read from a workbook of the wage survey. */
export const oewsWanted: readonly Wanted[] = [
  ...['AREA', 'AREA_TITLE', 'AREA_TYPE', 'PRIM_STATE', 'NAICS', 'OCC_CODE', 'OCC_TITLE'].map((name) => ({ name })),
  ...Object.values(oewsColumns).map(({ from }) => ({ name: from })),
];

/** Cells of one row for the named columns, with the reason why some are null. Findings where a cell is neither number nor mark, where it is 0 (but for an error rate), or where the numbers contradict each other. */
export function readOewsCells(file: AgencyFile, row: DataRow, label: string, keys: readonly string[]): { cells: FigureRow; missing: string | null; findings: Finding[] } {
  const cells: FigureRow = {};
  const marks: { key: string; mark: string }[] = [];
  const findings: Finding[] = [];
  const isWithoutJobs = row.text('TOT_EMP') === '**';
  for (const key of keys) {
    const { from, decimals, isJobs, isError } = oewsColumns[key]!;
    const text = row.text(from);
    const { value, mark, wrong } = readCell(text, decimals);
    const place = `${label}, ${from}`;
    cells[key] = value;
    if (wrong) findings.push({ rule: 'no-number', file: file.path, line: row.line, place, found: formatValue(text), right: wrong });
    else if (mark === '' && !(isJobs && isWithoutJobs))
      findings.push({ rule: 'empty-cell', file: file.path, line: row.line, place, found: 'an empty cell', right: 'a number, or * or ** or # where BLS gives none' });
    else if (value !== null && value < 0) findings.push({ rule: 'no-number', file: file.path, line: row.line, place, found: formatValue(text), right: 'a number from 0' });
    else if (value === 0 && !isError)
      findings.push({
        rule: 'no-number',
        file: file.path,
        line: row.line,
        place,
        found: '0',
        right: `a number above 0, or ${isJobs ? '**' : '*'} where BLS gives none`,
      });
    if (mark !== undefined) marks.push({ key, mark });
  }
  const atLimit = Object.fromEntries(marks.filter(({ mark }) => mark === '#').map(({ key }) => [key, Infinity]));
  const disordered = disorder(file, row, label, { ...cells, ...atLimit });
  return { cells, missing: reasonOf(marks, keys), findings: [...findings, ...(disordered.length > 0 ? disordered : disagreement(file, row, label, cells))] };
}

/** Why cells are empty, in the words of the table's last column; null where nothing is missing. A # is no secret: BLS prints no higher pay. */
function reasonOf(marks: readonly { key: string; mark: string }[], keys: readonly string[]): string | null {
  const pay = keys.filter((key) => !oewsColumns[key]!.isJobs);
  const withoutPay = marks.filter(({ key }) => pay.includes(key));
  const reasons = [];
  if (withoutPay.length < marks.length) reasons.push('jobs not given');
  const heldBack = withoutPay.filter(({ mark }) => mark !== '#');
  if (heldBack.length < withoutPay.length) reasons.push('highest pay at or above the limit that BLS prints');
  if (heldBack.length > 0) reasons.push(heldBack.length === pay.length ? 'pay not given' : 'some pay not given');
  return reasons.length === 0 ? null : reasons.join('; ');
}

const orders = [
  ['p10', 'p25', 'median', 'p75', 'p90'],
  ['hourlyP10', 'hourlyP25', 'hourlyMedian', 'hourlyP75', 'hourlyP90'],
];

/** Percentiles that do not rise: a sign of shifted columns. A # (Infinity here) stands above every number. */
function disorder(file: AgencyFile, row: DataRow, label: string, cells: FigureRow): Finding[] {
  return orders.flatMap((order) => {
    const given = order.filter((key) => typeof cells[key] === 'number');
    const at = given.findIndex((key, index) => index > 0 && Number(cells[key]) < Number(cells[given[index - 1]!]));
    if (at === -1) return [];
    const [lower, upper] = [given[at - 1]!, given[at]!];
    const found = `${oewsColumns[lower]!.from} ${cells[lower] === Infinity ? '#' : cells[lower]} above ${oewsColumns[upper]!.from} ${cells[upper]}`;
    return [{ rule: 'percentile-order', file: file.path, line: row.line, place: label, found, right: 'percentiles that rise from the 10th to the 90th' }];
  });
}

/** BLS works out yearly pay as 2,080 hours and rounds both: a hundredth of difference is more than rounding can make. */
function disagreement(file: AgencyFile, row: DataRow, label: string, cells: FigureRow): Finding[] {
  return Object.keys(cells).flatMap((hourly) => {
    const yearly = hourly.startsWith('hourly') ? hourly[6]!.toLowerCase() + hourly.slice(7) : '';
    const [perHour, perYear] = [cells[hourly], cells[yearly]];
    if (typeof perHour !== 'number' || typeof perYear !== 'number' || Math.abs(perHour * 2080 - perYear) <= Math.max(20, perYear / 100)) return [];
    const found = `${oewsColumns[hourly]!.from} ${perHour} and ${oewsColumns[yearly]!.from} ${perYear}`;
    return [{ rule: 'pay-disagrees', file: file.path, line: row.line, place: label, found, right: 'pay of a year that is 2,080 times pay of an hour' }];
  });
}
