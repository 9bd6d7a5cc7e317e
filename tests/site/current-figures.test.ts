import { expect, test } from 'vitest';
import { readCorpus } from '../../src/checks/corpus.ts';
import { readContentFiles } from '../../src/checks/run.ts';
import { expectNone } from './expect-none.ts';
import { builtPages, type BuiltPage } from './pages.ts';
import { oneLine } from './text.ts';

/** A figure may speak of today for ten years. */
const currentYears = 10;
const { corpus } = readCorpus(readContentFiles());
const today = Number(corpus.single.site!.data.asOf.slice(0, 4));
const sources = new Map(corpus.sources.map(({ id, data }) => [`/sources/${id}/`, data.dated]));

/** Parts of pages that speak of today, by the ids of their headings. All other parts with figures are told as history. */
const current: readonly { pages: RegExp; parts: readonly string[] }[] = [
  { pages: /^\/outlook\/$/, parts: ['national', 'openings', 'states'] },
  { pages: /^\/outlook\/[^/]+\/$/, parts: ['states'] },
  { pages: /^\/states\/[^/]+\/$/, parts: ['pay', 'outlook'] },
  { pages: /^\/(?:titles|certifications)\/[^/]+\/$/, parts: ['figures'] },
  { pages: /^\/ladders\/[^/]+\/[^/]+\/$/, parts: ['figures'] },
];

const partsOf = ({ path }: BuiltPage) => current.filter(({ pages }) => pages.test(path)).flatMap(({ parts }) => parts);
const pages = builtPages().filter((page) => partsOf(page).length > 0);

test('no figure that speaks of today rests on a source older than ten years', () => {
  const receipts = pages.flatMap((page) => {
    const { $, path } = page;
    return partsOf(page).flatMap((part) =>
      $(`section[aria-labelledby="${part}"] a.receipt`)
        .filter((_, receipt) => $(receipt).closest('figure, .occupation-figures').length > 0)
        .map((_, receipt) => ({ place: `${path}, ${part}`, source: $(receipt).attr('href')! }))
        .get(),
    );
  });
  expect(receipts.length).toBeGreaterThan(pages.length);
  const yearOf = (source: string) => Number((sources.get(source) ?? '0').slice(0, 4));
  expectNone([...new Set(receipts.filter(({ source }) => today - yearOf(source) > currentYears).map(({ place, source }) => `${place}: ${source}`))]);
});

const past = /\b(?:was|were|had|meant|came|foretold|called|printed|spoke|gave|took|looked|expected|earned|paid|counted|forecast|fell|grew|rose|did)\b/i;

test('every sentence on the pages of outlook that names a year long gone is told as past', () => {
  const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
  const wrong = pages
    .filter(({ path }) => path.startsWith('/outlook/'))
    .flatMap(({ $, path }) =>
      $('main :is(p, li):not(.receipts, .receipts *, .note *, nav *, figure *)')
        .map((_, block) => oneLine($(block).clone().find('.receipts, .receipt').remove().end().text()))
        .get()
        .flatMap((text) => [...segmenter.segment(text)].map(({ segment }) => segment.trim()))
        .filter((sentence) => [...sentence.matchAll(/\b(?:19|20)\d\d\b/g)].some(([year]) => today - Number(year) > currentYears) && !past.test(sentence))
        .map((sentence) => `${path}: ${sentence}`),
    );
  expectNone([...new Set(wrong)]);
});
