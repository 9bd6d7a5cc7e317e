import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cleanWords, formatSearch, isSearchable, parseSearch, type SearchRequest } from '../../../src/domain/search-request.ts';

const offered = { kind: new Set(['title', 'rung']), state: new Set(['ny', 'al']), level: new Set(['lead']), track: new Set(['coding']) };
const read = (query: string) => parseSearch(new URLSearchParams(query), offered);

describe('a search from an address', () => {
  test('takes the words and every filter that is offered', () => {
    expect(read('q=medical+coder&kind=rung&state=ny&level=lead&track=coding')).toEqual({
      request: { words: 'medical coder', filters: { kind: 'rung', state: 'ny', level: 'lead', track: 'coding' } },
      ignored: [],
      isCut: false,
    });
  });

  test.each(['atlantis', 'NY', '__proto__', 'constructor', '<b>ny</b>', '../../etc/passwd'])('names a state that is not offered: %s', (value) => {
    expect(read(`q=coder&state=${encodeURIComponent(value)}`)).toMatchObject({ request: { words: 'coder', filters: {} }, ignored: [value] });
  });

  test('names a key that is given again, and one that nothing reads; an empty value is no value', () => {
    expect(read('q=coder&q=clerk&state=ny&state=al&color=red&kind=')).toMatchObject({
      request: { words: 'coder', filters: { state: 'ny' } },
      ignored: ['q=clerk', 'state=al', 'color=red'],
    });
  });

  test('is the same after it was written down, for whatever was typed', () => {
    const request = fc.record({
      words: fc.string({ unit: 'binary', maxLength: 300 }).map((text) => cleanWords(text).words),
      filters: fc.record({ kind: fc.constantFrom('title', 'rung'), state: fc.constantFrom('ny', 'al') }, { requiredKeys: [] }),
    });
    fc.assert(
      fc.property(request, (asked: SearchRequest) => {
        expect(read(formatSearch(asked))).toEqual({ request: asked, ignored: [], isCut: false });
      }),
    );
  });
});

describe('words of a search', () => {
  test.each([
    ['  tumor \n\t registrar ', 'tumor registrar'],
    ['tu\u00ADmor\u200B registrar', 'tumor registrar'],
    ['\u202Erartsiger', 'rartsiger'],
    ['a\u0000b', 'a b'],
    ['x\uD800y', 'xy'],
  ])('%j are searched as %j', (text, words) => {
    expect(cleanWords(text)).toEqual({ words, isCut: false });
  });

  test('are cut after 200 characters, and a character of two halves is not broken', () => {
    expect(cleanWords('🧗'.repeat(201))).toEqual({ words: '🧗'.repeat(200), isCut: true });
    expect(cleanWords('x'.repeat(200)).isCut).toBe(false);
  });

  test.each([
    ['', false],
    ['c', false],
    ['🧗 ?', false],
    ['ny', true],
    ['سلم', true],
  ])('%j are enough to search: %s', (words, isEnough) => {
    expect(isSearchable(words)).toBe(isEnough);
  });
});
