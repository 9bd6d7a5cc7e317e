import { describe, expect, test } from 'vitest';
import { Figures } from '../../../src/domain/figures.ts';
import { inDollarsOf, MissingPriceIndexError, PricesOfMay } from '../../../src/domain/real-pay.ts';
import type { FigureTable } from '../../../src/schemas/figures.ts';

const table: FigureTable = {
  title: 'Prices',
  description: 'A small table of consumer prices that was written for this test alone.',
  vintage: '2000/2025',
  source: 'statistics',
  columns: [
    { key: 'year', title: 'Year', unit: 'year' },
    { key: 'may', title: 'May', unit: 'index' },
  ],
  key: ['year'],
  rows: [
    { year: 2002, may: 179.8 },
    { year: 2010, may: 218.178 },
    { year: 2020, may: null },
    { year: 2025, may: 321.465 },
  ],
};
const prices = new PricesOfMay(new Figures('cpi', table));

describe('pay in dollars of another time', () => {
  test('is pay times the wanted index over its own: BLS’s worked example of March 2022 in dollars of December 2005', () => {
    // BLS, "Measuring Real Change in the ECI": CPI-U 287.504 / 196.800 = 1.46089; 149.6 / 1.46089 = 102.4.
    expect(inDollarsOf(149.6, 287.504, 196.8)).toBeCloseTo(102.4, 1);
  });

  test('doubles where prices doubled, and stays where they stood', () => {
    expect(inDollarsOf(20_000, 100, 200)).toBe(40_000);
    expect(inDollarsOf(20_000, 150, 150)).toBe(20_000);
  });

  test('comes back to itself by the way back', () => {
    expect(inDollarsOf(inDollarsOf(23_890, 179.8, 321.465), 321.465, 179.8)).toBeCloseTo(23_890, 6);
  });

  test.each([0, -1, Number.NaN])('is refused for an index of %d', (index) => {
    expect(() => inDollarsOf(1, index, 100)).toThrow(RangeError);
    expect(() => inDollarsOf(1, 100, index)).toThrow(RangeError);
  });
});

describe('prices of May', () => {
  test('bring $23,890 of 2002 to $42,710 of 2025, by hand: 23,890 × 321.465 / 179.8 = 42,713.2', () => {
    expect(prices.realPay(23_890, 2002, 2025)).toBe(42_710);
  });

  test('bring $32,350 of 2010 to $47,660 of 2025, by hand: 32,350 × 321.465 / 218.178 = 47,664.7', () => {
    expect(prices.realPay(32_350, 2010, 2025)).toBe(47_660);
  });

  test('leave pay of the wanted year as it is', () => {
    expect(prices.realPay(51_140, 2025, 2025)).toBe(51_140);
  });

  test('refuse a May whose index is not known, by its year', () => {
    expect(() => prices.realPay(1, 2020, 2025)).toThrow(MissingPriceIndexError);
    expect(() => prices.realPay(1, 1901, 2025)).toThrow('May 1901');
    expect(() => prices.realPay(1, 2002, 2026)).toThrow('May 2026');
  });
});
