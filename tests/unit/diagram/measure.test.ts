import { describe, expect, test } from 'vitest';
import { countLines, doorsHeight, narrow, plankHeight, wide } from '../../../src/diagram/measure.ts';

const words = { title: 'Clerk', badge: 'Grade 5', notes: ['Keeps records.', '$1 to $2'], doors: ['RHIT'] };

describe('lines of a text', () => {
  test.each([
    ['one two three', 13, 1],
    ['one two three', 12, 2],
    ['one two three', 7, 2],
    ['one two three', 5, 3],
    ['abcdefghij', 4, 3],
    ['ab abcdefghij', 4, 4],
    ['', 4, 1],
  ])('"%s" in room for %i letters: %i', (text, room, lines) => {
    expect(countLines(text, room, 1)).toBe(lines);
  });
});

describe('a plank', () => {
  test('grows with its title, and shrinks with its width never', () => {
    const tall = plankHeight({ ...words, title: 'Clerk of many long and winding titles'.repeat(2) }, 20, wide, false);
    expect(tall).toBeGreaterThan(plankHeight(words, 20, wide, false));
    expect(plankHeight(words, 12, wide, true)).toBeGreaterThanOrEqual(plankHeight(words, 24, wide, true));
  });

  test('is taller with its doors inside', () => {
    expect(plankHeight(words, 20, wide, true)).toBeGreaterThan(plankHeight(words, 20, wide, false));
  });

  test('that is narrow leaves out notes and doors it has no room for', () => {
    const more = { ...words, notes: [...words.notes, 'More.'], doors: ['RHIT', 'RHIA', 'CCS', 'CCA', 'CTR'] };
    const most = { ...more, doors: [...more.doors, 'CPC'] };
    expect(plankHeight(more, 14, narrow, true)).toBe(plankHeight(most, 14, narrow, true));
  });
});

test('doors stand side by side as long as they fit', () => {
  expect(doorsHeight(['RHIT', 'RHIA'], 20)).toBe(doorsHeight(['RHIT'], 20));
  expect(doorsHeight(['RHIT', 'RHIA'], 4)).toBeGreaterThan(doorsHeight(['RHIT'], 4));
});
