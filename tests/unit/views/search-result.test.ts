import { describe, expect, test } from 'vitest';
import { excerptParts, searchResultView, type FoundPage } from '../../../src/views/search-result.ts';

const found: FoundPage = {
  url: '/titles/coder/',
  excerpt: 'A <mark>coder</mark> reads charts.',
  meta: { title: 'Coder' },
  filters: { kind: ['title'] },
  sub_results: [
    { title: 'Coder', url: '/titles/coder/', weighted_locations: [{ balanced_score: 900 }] },
    ...['a', 'b', 'c', 'd'].map((id, score) => ({ title: id, url: `/titles/coder/#${id}`, weighted_locations: [{ balanced_score: score }] })),
  ],
};

describe('a result', () => {
  test('says its title and its kind', () => {
    expect(searchResultView(found)).toMatchObject({ href: '/titles/coder/', title: 'Coder', kind: 'Job title' });
  });

  test('leads to the three headings that fit best, in the order of the page, and not to itself', () => {
    expect(searchResultView(found).jumps.map(({ text }) => text)).toEqual(['b', 'c', 'd']);
  });

  test('of a page without kind or title stays a result', () => {
    expect(searchResultView({ ...found, meta: {}, filters: {} })).toMatchObject({ title: '/titles/coder/', kind: 'Page' });
  });
});

describe('an excerpt', () => {
  test('marks words without the signs beside them, and says where it begins within a sentence', () => {
    expect(searchResultView({ ...found, excerpt: 'of a <mark>(coder,</mark> who' }).excerpt).toEqual([
      { text: '… of a ', isMarked: false },
      { text: '(', isMarked: false },
      { text: 'coder', isMarked: true },
      { text: ',', isMarked: false },
      { text: ' who …', isMarked: false },
    ]);
  });

  test('keeps markup of the page as text', () => {
    expect(
      excerptParts('&lt;img src=x&gt; <mark>&lt;b&gt;</mark>')
        .map(({ text }) => text)
        .join(''),
    ).toBe('<img src=x> <b>');
  });
});
