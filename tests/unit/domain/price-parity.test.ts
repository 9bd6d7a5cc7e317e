import { describe, expect, test } from 'vitest';
import { atNationalPrices, correctedPay } from '../../../src/domain/price-parity.ts';

describe('pay at the prices of the nation', () => {
  test('is pay over a hundredth of the parity: BEA’s worked example of $150 at 1.050', () => {
    // BEA, "RPCE, RPI and RPP by state: additional information": $150 / 1.050 = $142.9.
    expect(atNationalPrices(150, 105)).toBeCloseTo(142.9, 1);
  });

  test('is more where life is cheap, less where it is dear, the same at the level of the nation', () => {
    expect(atNationalPrices(50_000, 80)).toBe(62_500);
    expect(atNationalPrices(50_000, 125)).toBe(40_000);
    expect(atNationalPrices(50_000, 100)).toBe(50_000);
  });

  test('is shown to the nearest ten dollars, by hand: 60,280 / 0.94095 = 64,062.9', () => {
    expect(correctedPay(60_280, 94.095)).toBe(64_060);
  });

  test.each([0, -5, Number.NaN])('is refused for a price level of %d', (level) => {
    expect(() => atNationalPrices(1, level)).toThrow(RangeError);
  });
});
