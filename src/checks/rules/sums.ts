import { at, type Entry } from '../corpus.ts';
import type { Finding } from '../finding.ts';
import type { Rule } from '../rule.ts';
import type { FigureTable } from '../../schemas/figures.ts';

/** Percentiles of pay, from the lowest to the highest; each table uses those it has. */
const risingColumns = [
  ['p10', 'p25', 'median', 'p75', 'p90'],
  ['hourlyP10', 'hourlyP25', 'hourlyMedian', 'hourlyP75', 'hourlyP90'],
] as const;

/** Parts add up to their whole: shares of schooling to 100, questions to their total, and percentiles rise. */
export const sums: Rule = (corpus) => [
  ...corpus.occupations.flatMap((entry) => {
    const { schooling } = entry.data;
    if (!schooling) return [];
    const total = schooling.shares.reduce((sum, share) => sum + share.percent, 0);
    // Printed shares are rounded to a tenth: each may be off by 0.05.
    const tolerance = 0.05 * schooling.shares.length + 1e-9;
    return Math.abs(total - 100) <= tolerance ? [] : [at('sums', entry, ['schooling', 'shares'], `shares that add up to ${round(total)}`, 'shares that add up to 100')];
  }),
  ...corpus.certifications.flatMap((entry) => {
    const { questions, scored, unscored } = entry.data.exam ?? {};
    const [whole, a, b] = [questions?.value, scored?.value, unscored?.value];
    if (typeof whole !== 'number' || typeof a !== 'number' || typeof b !== 'number' || a + b === whole) return [];
    return [at('sums', entry, ['exam', 'questions', 'value'], `${whole} questions, of which ${a} scored and ${b} unscored`, `${a + b}, or the right parts`)];
  }),
  ...corpus.figures.flatMap((entry) => fallingPercentiles(entry)),
];

function fallingPercentiles(entry: Entry<FigureTable>): Finding[] {
  return risingColumns.flatMap((columns) =>
    entry.data.rows.flatMap((row, index) => {
      const present = columns.filter((key) => typeof row[key] === 'number');
      const fall = present.find((key, i) => i > 0 && (row[key] as number) < (row[present[i - 1]!] as number));
      return fall === undefined
        ? []
        : [at('sums', entry, ['rows', index, fall], `${fall} ${String(row[fall])}, below the percentile before it`, `${present.join(', ')} in rising order`)];
    }),
  );
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
