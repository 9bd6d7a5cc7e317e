import { expect, test } from 'vitest';
import { isHistory, yearOf, yearsBetween } from '../../../src/domain/dates.ts';

test.each([
  ['2021', 2021],
  ['2021-09', 2021],
  ['2021-09-30', 2021],
  ['2010/2016', 2016],
  ['2010-05/2016-05', 2016],
])('the year of %s is %i', (date, year) => {
  expect(yearOf(date)).toBe(year);
});

test('years lie between two dates of unlike exactness; a span counts from its end', () => {
  expect(yearsBetween('2000-07-02', '2026')).toBe(26);
  expect(yearsBetween('2010/2016', '2026-11-21')).toBe(10);
});

test('a date is history once it is older than the content allows, not on the very year', () => {
  const site = { asOf: '2026-11-21', historyAfterYears: 15 };
  expect(isHistory('2011', site)).toBe(false);
  expect(isHistory('2010-12', site)).toBe(true);
});
