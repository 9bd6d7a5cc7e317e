import { expect, test } from 'vitest';
import { wordsInDoubt, wordsToSearch } from '../../../src/domain/search-words.ts';

const fillers = new Set(['how', 'do', 'i', 'become', 'a', 'the']);

test.each([
  ['how do i become a coder', 'coder'],
  ['How do I become a coder?', 'coder?'],
  ['Clerk A', 'Clerk A'],
  ['coder/biller (<b>ICD-10-CM</b>)', 'coder biller b ICD-10-CM b'],
  ['how do i', 'how do i'],
  ['"how do i become a coder"', '"how do i become a coder"'],
])('%s is searched as %s', (words, asked) => {
  expect(wordsToSearch(words, fillers)).toBe(asked);
});

test('words that a correction has are in no doubt', () => {
  expect(wordsInDoubt('Tumer registrar, ICD-10', 'tumor registrar icd 10')).toEqual(['tumer']);
  expect(wordsInDoubt('"tumer"', 'tumor')).toEqual([]);
});
