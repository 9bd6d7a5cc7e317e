import { expect, test } from 'vitest';
import { formatOrdinal, formatPlace } from '../../../src/views/place.ts';

test.each([
  [1, '1st'],
  [2, '2nd'],
  [3, '3rd'],
  [4, '4th'],
  [11, '11th'],
  [12, '12th'],
  [13, '13th'],
  [21, '21st'],
  [51, '51st'],
])('%i is read %s', (place, words) => {
  expect(formatOrdinal(place)).toBe(words);
});

test('a place is told with how many there are', () => {
  expect(formatPlace(12, 50)).toBe('12th of 50');
});
