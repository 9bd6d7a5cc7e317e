import { toNearestTen } from './rounding.ts';

/**
 * What a state's pay buys, in dollars at the prices of the nation: pay ÷ (price parity ÷ 100). BEA makes the same sum
 * ("Real Personal Consumption Expenditures and Personal Income by State: additional information", bea.gov/rpcerpirpp-states-release-additional-information:
 * $150 at a parity of 105 are $142.9). Not rounded. Refuses (RangeError) a price level that is not above zero.
 */
export function atNationalPrices(pay: number, priceLevel: number): number {
  if (!(priceLevel > 0)) throw new RangeError(`A price level is above zero, not ${priceLevel}.`);
  return pay / (priceLevel / 100);
}

/** The same to the nearest ten dollars, as pages show it. */
export function correctedPay(pay: number, priceLevel: number): number {
  return toNearestTen(atNationalPrices(pay, priceLevel));
}
