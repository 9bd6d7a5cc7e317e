import { describe, expect, test } from 'vitest';
import { figureMapView, roundBorders } from '../../../src/views/figure-map.ts';
import { formatMoney } from '../../../src/views/format.ts';

const state = (postal: string, fips: string, name: string) => ({ facts: { postal, fips, name } });
const states = [state('AL', '01', 'Alabama'), state('AK', '02', 'Alaska'), state('AZ', '04', 'Arizona'), state('AR', '05', 'Arkansas'), state('CA', '06', 'California')];
const map = (values: [string, number | null][]) =>
  figureMapView(states, { label: 'Pay', values: new Map(values), step: 1000, format: formatMoney, unknown: 'not released by BLS' });

describe('borders of the classes', () => {
  test('cut the values into parts of about the same number, at round numbers', () => {
    const values = Array.from({ length: 50 }, (_, index) => 40_000 + index * 400 + 7);
    const borders = roundBorders(values, 1000);
    expect(borders).toEqual([44_000, 48_000, 52_000, 56_000]);
    const counts = [-Infinity, ...borders].map((from, index) => values.filter((value) => value >= from && value < (borders[index] ?? Infinity)).length);
    expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(2);
  });

  test('leave no class empty', () => {
    expect(roundBorders([10, 11, 12], 1000)).toEqual([]);
    expect(roundBorders([900, 900, 900, 900, 5000], 1000)).toEqual([1000]);
    expect(roundBorders([], 1000)).toEqual([]);
  });
});

describe('a map of a figure', () => {
  const view = map([
    ['AL', 40_000],
    ['AK', 44_000],
    ['AZ', 47_999],
    ['AR', null],
    ['CA', 60_000],
  ]);

  test('puts each state into the class that its key states, a value on a border above it', () => {
    expect(view.shapes.map(({ postal, group }) => [postal, group])).toEqual([
      ['AL', '1'],
      ['AK', '2'],
      ['AZ', '2'],
      ['AR', 'none'],
      ['CA', '3'],
    ]);
    expect(view.key.map(({ text }) => text)).toEqual(['under $44,000', '$44,000 to under $48,000', '$48,000 and more', 'not released by BLS']);
  });

  test('tells each state’s name and figure', () => {
    expect(view.shapes.map(({ label }) => label)).toEqual(['Alabama: $40,000', 'Alaska: $44,000', 'Arizona: $47,999', 'Arkansas: not released by BLS', 'California: $60,000']);
  });

  test('shows no class and no hole that is not on it', () => {
    expect(
      map([
        ['AL', 40_000],
        ['AK', 40_000],
        ['AZ', 40_000],
        ['AR', 40_000],
        ['CA', 40_000],
      ]).key,
    ).toEqual([{ group: '1', text: 'every value' }]);
  });
});
