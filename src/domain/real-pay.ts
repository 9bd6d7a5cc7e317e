import { numberIn, type Figures } from './figures.ts';
import { toNearestTen } from './rounding.ts';

/** No index of consumer prices is known for a May that a page asked for. */
export class MissingPriceIndexError extends Error {
  override name = 'MissingPriceIndexError';
}

/**
 * Pay of one time in dollars of another: pay × index then ÷ index at the time of the pay. The same sum as BLS makes for its
 * constant-dollar figures ("Measuring Real Change in the ECI: Constant dollar estimates", bls.gov/ect/eci-constant-dollar-factsheet.htm):
 * the amount divided by the index of its time, after that index was divided by the one of the base.
 * Not rounded. Refuses (RangeError) an index that is not above zero.
 */
export function inDollarsOf(pay: number, indexOfPay: number, indexWanted: number): number {
  for (const index of [indexOfPay, indexWanted]) if (!(index > 0)) throw new RangeError(`A price index is above zero, not ${index}.`);
  return (pay * indexWanted) / indexOfPay;
}

/** Consumer prices of each May (CPI-U, all items, not adjusted for season), for pay of a survey that refers to May. */
export class PricesOfMay {
  readonly #index: ReadonlyMap<number, number>;

  /** Takes the table `cpi` of content/figures. */
  constructor(cpi: Figures) {
    this.#index = new Map(
      cpi.rows.flatMap((row) => {
        const [year, index] = [numberIn(row, 'year'), numberIn(row, 'may')];
        return year === null || index === null ? [] : [[year, index] as const];
      }),
    );
  }

  /** Pay of one May in dollars of another, to the nearest ten dollars. Refuses (MissingPriceIndexError) a year without an index. */
  realPay(pay: number, yearOfPay: number, yearWanted: number): number {
    return toNearestTen(inDollarsOf(pay, this.#of(yearOfPay), this.#of(yearWanted)));
  }

  #of(year: number): number {
    const index = this.#index.get(year);
    if (index === undefined) throw new MissingPriceIndexError(`No consumer price index is known for May ${year}.`);
    return index;
  }
}
