import { numberIn, type Figures, type SourcedRow } from './figures.ts';
import { correctedPay } from './price-parity.ts';
import { ranksOf, sharedIn } from './ranks.ts';

/** Where one state's median pay stands among the states, as it is paid and at the prices of the nation. */
export interface StateStanding {
  postal: string;
  /** The state's row in the table of wages. */
  row: SourcedRow;
  /** The state's row in the table of price levels. */
  price: SourcedRow;
  /** Jobs there, rounded by the survey to ten; null where it gives no count. */
  jobs: number | null;
  /** Median pay a year as the survey gives it; null where it was not released. */
  median: number | null;
  /** Median pay a year at the prices of the nation, to the nearest ten dollars. */
  corrected: number | null;
  /** Place by median, 1 for the highest; null without a median. */
  rank: number | null;
  /** Place by the corrected median as it is shown. */
  correctedRank: number | null;
  /** Whether another state has the same place. */
  isRankShared: boolean;
  isCorrectedRankShared: boolean;
}

/** Standings of every state that both tables hold, for one occupation, in the order of the table of wages. */
export function standingsOf(wages: Figures, prices: Figures, soc: string): readonly StateStanding[] {
  const paid = wages.where({ soc }).flatMap((row) => {
    const postal = String(row.cells.postal);
    const price = prices.find({ postal });
    const level = price && numberIn(price, 'priceLevel');
    if (!price || level === null || level === undefined) return [];
    const median = numberIn(row, 'median');
    return [{ postal, row, price, jobs: numberIn(row, 'employment'), median, corrected: median === null ? null : correctedPay(median, level) }];
  });
  const ranks = ranksOf(new Map(paid.map(({ postal, median }) => [postal, median])));
  const correctedRanks = ranksOf(new Map(paid.map(({ postal, corrected }) => [postal, corrected])));
  return paid.map((state) => ({
    ...state,
    rank: ranks.get(state.postal) ?? null,
    correctedRank: correctedRanks.get(state.postal) ?? null,
    isRankShared: sharedIn(ranks, state.postal),
    isCorrectedRankShared: sharedIn(correctedRanks, state.postal),
  }));
}
