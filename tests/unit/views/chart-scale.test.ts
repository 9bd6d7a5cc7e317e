import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatTick, placeOn, scaleOf } from '../../../src/views/chart-scale.ts';

const dollars = { unit: 'usd-per-year', needsZero: false, room: 0.1 } as const;
const bars = { unit: 'percent', needsZero: true, room: 0.2 } as const;
/** A number as tables hold them: three places at the most. */
const figure = fc.integer({ min: -1e10, max: 1e10 }).map((thousandths) => thousandths / 1000);
const textsOf = (scale: { ticks: readonly { text: string }[] }) => scale.ticks.map(({ text }) => text);

describe('an axis', () => {
  test('starts at zero where that costs less than half of it', () => {
    expect(textsOf(scaleOf([31_200, 224_340], dollars))).toEqual(['$0', '$50k', '$100k', '$150k', '$200k']);
  });

  test('starts at a round number, and knows it, where zero would leave the numbers no room', () => {
    const scale = scaleOf([41_500, 72_040], dollars);
    expect(scale.startsAtZero).toBe(false);
    expect(textsOf(scale)[0]).toBe('$35k');
  });

  test('of bars always holds zero', () => {
    const scale = scaleOf([90, 95], bars);
    expect(scale.from).toBe(0);
    expect(scale.startsAtZero).toBe(true);
  });

  test('of bars below and above zero has ticks on both sides', () => {
    expect(textsOf(scaleOf([-4.9, 23.2], bars))).toEqual(['−10%', '−5%', '0%', '5%', '10%', '15%', '20%', '25%']);
  });

  test('without a number has no tick', () => {
    expect(scaleOf([], dollars).ticks).toEqual([]);
  });

  test('of one number, or of zero alone, still has a length', () => {
    for (const value of [0, 51_140, -3]) {
      const { from, to } = scaleOf([value], bars);
      expect(to).toBeGreaterThan(from);
    }
  });

  test('holds all of any numbers, with ticks in order and inside', () => {
    fc.assert(
      fc.property(fc.array(figure, { minLength: 1, maxLength: 20 }), fc.boolean(), (values, needsZero) => {
        const scale = scaleOf(values, { ...dollars, needsZero });
        for (const value of values) {
          expect(placeOn(scale, value)).toBeGreaterThanOrEqual(-1e-6);
          expect(placeOn(scale, value)).toBeLessThanOrEqual(100 + 1e-6);
        }
        expect(scale.ticks.length).toBeLessThan(15);
        for (const [index, { value }] of scale.ticks.entries()) {
          if (index > 0) expect(value).toBeGreaterThan(scale.ticks[index - 1]!.value);
          expect(placeOn(scale, value)).toBeGreaterThanOrEqual(-1e-6);
          expect(placeOn(scale, value)).toBeLessThanOrEqual(100 + 1e-6);
        }
      }),
      { numRuns: 2000 },
    );
  });
});

describe('a tick reads', () => {
  test.each([
    [50_000, 'usd-per-year', '$50k'],
    [12_500, 'usd', '$12.5k'],
    [25, 'usd-per-hour', '$25'],
    [0, 'usd-per-year', '$0'],
    [-5000, 'usd', '−$5k'],
    [200_000, 'jobs', '200k'],
    [1_500_000, 'jobs', '1.5M'],
    [-4, 'percent', '−4%'],
    [0.5, 'ratio', '0.5'],
    [95, 'index', '95'],
  ] as const)('%d in %s as %s', (value, unit, text) => {
    expect(formatTick(value, unit)).toBe(text);
  });
});
