import type { Finding } from '../checks/finding.ts';
import type { FigureTable } from '../schemas/figures.ts';
import type { AgencyFile, Pair } from './agency-file.ts';

/** Rules about a table as a whole. What they found is said in the summary, too, where the editor takes it. */
export const wholeTableRules: ReadonlySet<string> = new Set(['withheld', 'pay-shift', 'pay-falls']);

/** How far the pay of one occupation may move as a whole. The survey's largest such move from 2023 to 2025 is 7.1 %. */
const shiftShare = 0.1;
/** How much of the numbers of last year, of one column's or of one occupation's, may be gone. */
const goneShare = 0.1;
/** Ten numbers can be one row that an agency holds back: the summary names it, and nobody has to look. */
const fewNumbers = 10;

/**
 * What somebody has to look up although no single number jumps: numbers that are withheld by the column or by the occupation, an
 * occupation whose pay moves as a whole, and a newer file (`isNewer`) that pays less than the table. One finding of each kind.
 */
export function compareWhole(file: AgencyFile, table: FigureTable, pairs: readonly Pair[], { isNewer }: { isNewer: boolean }): Finding[] {
  const falls = isNewer ? findFall(file, table, pairs) : [];
  return [...findWithheld(file, table, pairs), ...(falls.length > 0 ? falls : findShift(file, table, pairs))];
}

interface Count {
  old: number;
  gone: number;
}

/** Numbers of last year that the file does not give, in rows that it has. Rows that are gone are told one by one. */
function findWithheld(file: AgencyFile, table: FigureTable, pairs: readonly Pair[]): Finding[] {
  const all: Count = { old: 0, gone: 0 };
  const columns = new Map<string, Count>();
  const occupations = new Map<string, Count>();
  for (const { old, now } of pairs)
    for (const { key, unit } of table.columns) {
      if (!old || !now || unit === 'year' || typeof old[key] !== 'number') continue;
      for (const count of [all, countOf(columns, key), ...(old.soc === undefined ? [] : [countOf(occupations, String(old.soc))])]) {
        count.old += 1;
        if (now[key] === null) count.gone += 1;
      }
    }
  if (![all, ...columns.values(), ...occupations.values()].some((count) => isMuch(count) && count.gone > fewNumbers)) return [];
  const named = [namesOf('columns', columns, all), namesOf('occupations', occupations, all)].filter((text) => text !== '');
  const most = named.length > 0 ? named : ['spread over all columns and occupations'];
  return [
    {
      rule: 'withheld',
      file: file.path,
      found: [`${all.gone} of the ${all.old} numbers of the last edition are not given (${shareOf(all)})`, ...most].join('; '),
      right: 'no more than 10 % of the table, of a column or of an occupation withheld, or --accept-jumps once this was looked up',
    },
  ];
}

function countOf(counts: Map<string, Count>, name: string): Count {
  const count = counts.get(name) ?? { old: 0, gone: 0 };
  counts.set(name, count);
  return count;
}

const isMuch = ({ old, gone }: Count) => gone > goneShare * old;
const shareOf = ({ old, gone }: Count) => (gone === old ? 'all' : `${Math.round((gone / old) * 100)} %`);

/** "columns p10 (all), p25 (12 %)": those that lost much, and clearly more than the table; '' where none did. */
function namesOf(what: string, counts: ReadonlyMap<string, Count>, all: Count): string {
  const isMore = (count: Count) => isMuch(count) && (count.gone === count.old || count.gone / count.old > (1.25 * all.gone) / all.old);
  const names = [...counts].filter(([, count]) => isMore(count)).map(([name, count]) => `${name} (${shareOf(count)})`);
  return names.length === 0 ? '' : `${what} ${names.join(', ')}`;
}

/** Occupations whose pay, all rows and columns together, moves in the middle by more than 10 %: a raise of everybody, or another unit. */
function findShift(file: AgencyFile, table: FigureTable, pairs: readonly Pair[]): Finding[] {
  const pay = table.columns.filter(({ unit }) => unit === 'usd-per-year' || unit === 'usd-per-hour').map(({ key }) => key);
  const moves = new Map<string, number[]>();
  for (const { old, now } of pairs)
    for (const key of pay) {
      const [before, after] = [old?.[key], now?.[key]];
      if (typeof before !== 'number' || typeof after !== 'number' || before === 0) continue;
      moves.set(String(now!.soc), [...(moves.get(String(now!.soc)) ?? []), (after - before) / before]);
    }
  const far = [...moves].map(([soc, shares]) => ({ soc, move: middleOf(shares), count: shares.length })).filter(({ move }) => Math.abs(move) > shiftShare);
  if (far.length === 0) return [];
  return [
    {
      rule: 'pay-shift',
      file: file.path,
      place: far.map(({ soc }) => soc).join(', '),
      found: `pay that moves as a whole: ${far.map(({ soc, move, count }) => `${soc} by ${move > 0 ? '+' : '−'}${Math.abs(move * 100).toFixed(0)} % (the middle of ${count} numbers)`).join(', ')}`,
      right: 'pay of an occupation that moves by 10 % at most, all states together, or --accept-jumps once this was looked up',
    },
  ];
}

/** The median; of an even count the mean of the two in the middle. Refuses nothing: the list is never empty here. */
function middleOf(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const half = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[half]! : (sorted[half - 1]! + sorted[half]!) / 2;
}

/** A file under a newer name in which most medians are lower: pay as a whole has not fallen in any year of the survey that the tables hold. */
function findFall(file: AgencyFile, table: FigureTable, pairs: readonly Pair[]): Finding[] {
  const key = ['median', 'hourlyMedian', 'mean'].find((name) => table.columns.some((column) => column.key === name));
  if (key === undefined) return [];
  const both = pairs.filter(({ old, now }) => typeof old?.[key] === 'number' && typeof now?.[key] === 'number');
  const lower = both.filter(({ old, now }) => Number(now![key]) < Number(old![key]));
  if (lower.length * 2 <= both.length) return [];
  const [first] = lower;
  return [
    {
      rule: 'pay-falls',
      file: file.path,
      place: key,
      found: `${lower.length} of ${both.length} are lower than in the table, such as ${first!.label}: ${first!.old![key]} → ${first!.now![key]}. Is this an older file?`,
      right: 'the file of the year that its name says, in which most pay rises, or --accept-jumps once this was looked up',
    },
  ];
}
