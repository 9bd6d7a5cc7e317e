import { describe, expect, test } from 'vitest';
import { capitalize, formatCell, formatDate, formatDifference, formatList, formatMoney, formatMonths, formatNumber, formatPay, formatPercent } from '../../../src/views/format.ts';

describe('dates', () => {
  test.each([
    ['2021', '2021'],
    ['2021-09', 'September 2021'],
    ['2021-09-30', 'September 30, 2021'],
    ['2021-01-01', 'January 1, 2021'],
    ['2010/2016', '2010 to 2016'],
    ['2010-05/2016-05', 'May 2010 to May 2016'],
  ])('%s reads %s', (date, text) => {
    expect(formatDate(date)).toBe(text);
  });
});

describe('numbers', () => {
  test('have commas, and no more than three places', () => {
    expect(formatNumber(1234567.12345)).toBe('1,234,567.123');
  });

  test('shares keep their sign and their places', () => {
    expect(formatPercent(-2.5)).toBe('−2.5%');
    expect(formatPercent(40)).toBe('40%');
  });

  test('have one minus sign everywhere', () => {
    expect(formatNumber(-1900)).toBe('−1,900');
    expect(formatMoney(-5000)).toBe('−$5,000');
  });

  test.each([
    [6300, '+6,300'],
    [-48300, '−48,300'],
    [0, '0'],
  ])('a difference of %i reads %s', (value, text) => {
    expect(formatDifference(value)).toBe(text);
  });

  test('money shows cents only where there are any', () => {
    expect(formatMoney(50844)).toBe('$50,844');
    expect(formatMoney(24.5)).toBe('$24.50');
  });
});

describe('spans of months', () => {
  test.each([
    [1, '1 month'],
    [6, '6 months'],
    [12, '1 year'],
    [18, '18 months'],
    [36, '3 years'],
  ])('%i months read %s', (count, text) => {
    expect(formatMonths(count)).toBe(text);
  });
});

describe('pay', () => {
  test('reads from least to most, with its period', () => {
    expect(formatPay({ min: 50844, max: 65061, period: 'year' })).toBe('$50,844 to $65,061 a year');
    expect(formatPay({ min: 3000, max: 4000, period: 'month' })).toBe('$3,000 to $4,000 a month');
  });

  test('reads as one amount where least and most are the same', () => {
    expect(formatPay({ min: 24.5, max: 24.5, period: 'hour' })).toBe('$24.50 an hour');
  });
});

describe('cells of a table', () => {
  test.each([
    [45000, 'usd-per-year', '$45,000'],
    [21.6, 'usd-per-hour', '$21.60'],
    [22, 'usd-per-hour', '$22.00'],
    [299, 'usd', '$299'],
    [-3.1, 'percent', '−3.1%'],
    [46, 'share-percent', '46%'],
    [2006, 'year', '2006'],
    [170000, 'jobs', '170,000'],
    [1.02, 'ratio', '1.02'],
    ['29-2072', 'code', '29-2072'],
    ['Alabama', 'text', 'Alabama'],
    ['$115,000 or more', 'usd-per-year', '$115,000 or more'],
    [true, 'text', 'true'],
    [0, 'jobs', '0'],
  ] as const)('%s in %s reads %s', (value, unit, text) => {
    expect(formatCell(value, unit)).toBe(text);
  });

  test('a missing number reads in words, never blank or zero', () => {
    expect(formatCell(null, 'usd-per-year')).toBe('not given');
    expect(formatCell(undefined, 'jobs')).toBe('not given');
  });
});

test('lists read as a sentence does', () => {
  expect(formatList(['RHIT'])).toBe('RHIT');
  expect(formatList(['RHIT', 'CCS', 'CPC'])).toBe('RHIT, CCS, and CPC');
  expect(formatList(['RHIT', 'CCS', 'CPC'], 'disjunction')).toBe('RHIT, CCS, or CPC');
});

test('the first letter is raised and nothing else', () => {
  expect(capitalize('associate degree in HIM')).toBe('Associate degree in HIM');
  expect(capitalize('')).toBe('');
});
