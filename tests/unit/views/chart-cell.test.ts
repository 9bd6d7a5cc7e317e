import { expect, test } from 'vitest';
import { numberOf } from '../../../src/views/chart-cell.ts';
import { formatCell } from '../../../src/views/format.ts';

test.each([
  ['$51,140', 51140],
  ['$24.59', 24.59],
  ['-3.1%', -3.1],
  ['−3.1%', -3.1],
  ['+7%', 7],
  ['-$5,000', -5000],
  ['−$5,000', -5000],
  ['+6,300', 6300],
  ['1,234,567', 1234567],
  ['0', 0],
  [' 2018 ', 2018],
])('%j says %d', (text, value) => {
  expect(numberOf(text)).toBe(value);
});

test.each(['not given', 'not released by BLS', '', '$239,200 or more', '2018 to 2020', '$', '%', '-', 'May 2025', '$50k', '12 34x'])('%j says no number', (text) => {
  expect(numberOf(text)).toBeNull();
});

test.each([
  [51140, 'usd-per-year'],
  [24.5, 'usd-per-hour'],
  [-4.9, 'percent'],
  [-5000, 'usd'],
  [155495730, 'jobs'],
  [0.381, 'ratio'],
  [96.4, 'index'],
] as const)('%d in %s comes back from its cell as it went in', (value, unit) => {
  expect(numberOf(formatCell(value, unit))).toBe(value);
});
