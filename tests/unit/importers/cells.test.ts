import { describe, expect, test } from 'vitest';
import { averageOf, readCell } from '../../../src/importers/cells.ts';

describe('a cell', () => {
  test.each([
    ['2330', 0, { value: 2330 }],
    ['2,330', 0, { value: 2330 }],
    ['155,495,730', 0, { value: 155495730 }],
    ['-12.5', 1, { value: -12.5 }],
    ['.25', 2, { value: 0.25 }],
    ['0', 0, { value: 0 }],
    ['*', 0, { value: null, mark: '*' }],
    ['**', 0, { value: null, mark: '**' }],
    ['#', 0, { value: null, mark: '#' }],
    ['~', 0, { value: null, mark: '~' }],
    ['(NA)', 3, { value: null, mark: '(NA)' }],
    ['', 0, { value: null, mark: '' }],
  ])('%j with %i decimals', (text, decimals, cell) => {
    expect(readCell(text, decimals)).toEqual(cell);
  });

  test.each(['2,33', '1.2.3', '$45', '12 %', '1e5', '2.330,5', 'n.a.', '=A1'])('%j is no number', (text) => {
    expect(readCell(text, 0)).toEqual({ value: null, wrong: 'a number, or the agency’s mark for one that it does not give' });
  });

  test('more decimals than the agency prints are a sign of another column', () => {
    expect(readCell('1.252', 0).wrong).toBe('a whole number');
    expect(readCell('1.252', 2).wrong).toBe('a number with at most 2 decimals');
  });
});

describe('the average of months', () => {
  test('has one decimal where the months have one, and is rounded half up: 156.85 is 156.9', () => {
    expect(averageOf([154.4, 154.9, 155.7, 156.3, 156.6, 156.7, 157, 157.3, 157.8, 158.3, 158.6, 158.6])).toBe(156.9);
  });

  test('has three decimals else', () => {
    expect(averageOf([202.416, 203.499, 205.352, 206.686, 207.949, 208.352, 208.299, 207.917, 208.49, 208.936, 210.177, 210.036])).toBe(207.342);
  });
});
