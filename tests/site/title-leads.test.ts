import { expect, test } from 'vitest';
import { readCorpus } from '../../src/checks/corpus.ts';
import { readContentFiles } from '../../src/checks/run.ts';
import { expectNone } from './expect-none.ts';
import { builtPage } from './pages.ts';
import { folded, oneLine } from './text.ts';

const { titles } = readCorpus(readContentFiles()).corpus;
const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

const leads = titles.map(({ id, data }) => {
  const { path, $ } = builtPage(`/titles/${id}/`);
  const [first = '', ...more] = [...segmenter.segment(oneLine($('main p').first().text()))].map(({ segment }) => segment);
  return { path, title: data.title, first, more };
});

/** The words that make a title, without its brackets and small words. */
const mainWords = (title: string): string[] =>
  folded(title.replace(/\([^)]*\)/g, ' '))
    .split(/[^\p{L}\d-]+/u)
    .filter((word) => word !== '' && !['a', 'an', 'and', 'of', 'the', 'for', 'in'].includes(word));

test('the first sentence of a title names it', () => {
  const silent = leads.filter(({ title, first }) => {
    const said = new Set(mainWords(first));
    return !mainWords(title).every((word) => said.has(word));
  });
  expect(leads.length).toBeGreaterThan(50);
  expectNone(silent.map(({ path, title, first }) => `${path}: "${title}" is not named in: ${first}`));
});

test('it answers by itself: one sentence that starts with what is asked for', () => {
  expectNone(leads.filter(({ first, more }) => !/^An? /.test(first) || !first.trim().endsWith('.') || more.length > 0).map(({ path, first }) => `${path}: ${first}`));
});
