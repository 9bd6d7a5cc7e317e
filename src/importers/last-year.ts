import type { Finding } from '../checks/finding.ts';
import type { FigureRow, FigureTable, Unit } from '../schemas/figures.ts';
import type { AgencyFile, Pair } from './agency-file.ts';

/** How far a number may move from one edition to the next before somebody has to look. */
const jumpShare = 0.25;
/** Units whose numbers are compared; a growth rate or an error rate may turn over without being wrong. */
const compared: ReadonlySet<Unit> = new Set(['usd-per-year', 'usd-per-hour', 'jobs', 'jobs-per-year', 'jobs-per-thousand', 'ratio', 'index']);
/** Counts are rounded to 10: a difference of two steps may be rounding alone. */
const roundedUnits: ReadonlySet<Unit> = new Set(['jobs', 'jobs-per-year']);
const roundingJobs = 20;

/** One number that moved. `share` is the change over the old number: 0.1 is 10 % more. */
export interface Move {
  label: string;
  line?: number;
  column: string;
  old: number;
  now: number;
  share: number;
}

/** Every number that stands in both years and differs, without those that only rounding can have moved. */
export function movesBetween(table: FigureTable, pairs: readonly Pair[]): Move[] {
  return pairs.flatMap(({ label, line, old, now }) =>
    table.columns.flatMap(({ key, unit }) => {
      const [before, after] = [old?.[key], now?.[key]];
      if (!compared.has(unit) || typeof before !== 'number' || typeof after !== 'number' || before === after) return [];
      if (roundedUnits.has(unit) && Math.abs(after - before) <= roundingJobs) return [];
      return [{ label, line, column: key, old: before, now: after, share: before === 0 ? Infinity : (after - before) / before }];
    }),
  );
}

/** "employment 2330 → 3100 (+33 %)" */
export function formatMove({ column, old, now, share }: Move): string {
  const percent = share === Infinity ? 'from nothing' : `${share > 0 ? '+' : '−'}${Math.abs(share * 100).toFixed(Math.abs(share) < 0.1 ? 1 : 0)} %`;
  return `${column} ${old} → ${now} (${percent})`;
}

/**
 * What somebody has to look up before it is taken: numbers that jump, one finding a row, and rows that had numbers and are gone,
 * but for the states that are known to be missing (`without`).
 */
export function compareYears(file: AgencyFile, table: FigureTable, pairs: readonly Pair[], without: readonly string[] = []): Finding[] {
  const jumps = movesBetween(table, pairs).filter(({ share }) => Math.abs(share) > jumpShare);
  const byRow = new Map<string, Move[]>();
  for (const jump of jumps) byRow.set(jump.label, [...(byRow.get(jump.label) ?? []), jump]);
  const far = [...byRow].map(([label, moves]) => ({
    rule: 'jump',
    file: file.path,
    line: moves[0]!.line,
    place: label,
    found: moves.map(formatMove).join(', '),
    right: 'numbers within 25 % of the last edition, or --accept-jumps once this was looked up',
  }));
  const lost = pairs.filter(({ old, now }) => old && now === undefined && hasNumbers(table, old) && !without.includes(String(old.postal)));
  const gone = lost.map(({ label }) => ({
    rule: 'lost-row',
    file: file.path,
    place: label,
    found: 'no row, where the last edition had numbers',
    right: 'the same rows as in the last edition, or --accept-jumps once this was looked up',
  }));
  return [...far, ...gone];
}

/** Whether a row holds any figure beside the cells that name it. */
function hasNumbers(table: FigureTable, row: FigureRow): boolean {
  return table.columns.some(({ key, unit }) => unit !== 'year' && typeof row[key] === 'number');
}
