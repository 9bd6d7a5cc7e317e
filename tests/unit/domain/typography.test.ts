import { expect, test } from 'vitest';
import { curlAll, withCurlyQuotes } from '../../../src/domain/typography.ts';

test.each([
  ["the state's clerks", 'the state’s clerks'],
  ["the clerks' rule", 'the clerks’ rule'],
  ['called "clerk" here', 'called “clerk” here'],
  ['"Clerk" ("aide")', '“Clerk” (“aide”)'],
  ['no quotes', 'no quotes'],
])('%s becomes %s', (straight, curly) => {
  expect(withCurlyQuotes(straight)).toBe(curly);
});

test('texts are curled at any depth, and numbers, dates and gaps stay as they are', () => {
  expect(curlAll({ lead: "it's", rungs: [{ name: "one's", count: 3, note: null, isOld: false, gone: undefined }] })).toEqual({
    lead: 'it’s',
    rungs: [{ name: 'one’s', count: 3, note: null, isOld: false, gone: undefined }],
  });
});
