import { expect, test } from 'vitest';
import { readCorpus } from '../../../src/checks/corpus.ts';
import { pageDatesOf } from '../../../src/checks/page-dates.ts';
import { routesOf } from '../../../src/checks/routes.ts';
import { spoil, validContent, without } from '../../fixtures/content.ts';

const datesOf = (files = validContent()) => pageDatesOf(readCorpus(files).corpus);

test('a page that is nothing but its guide has the day of the guide', () => {
  expect(datesOf().get('/about/')).toBe('2026-06-01');
  expect(datesOf(spoil('content/guides/about.mdx', '2026-06-01', '2026-05-01')).get('/about/')).toBe('2026-05-01');
});

test('every other page has the day on which the content was checked', () => {
  const dates = datesOf();
  expect([...dates].filter(([path, date]) => path !== '/about/' && date !== '2026-06-30')).toEqual([]);
  expect(dates.get('/ladders/graded/technician/')).toBe('2026-06-30');
});

test('every page has a day, but for the search; other names have none', () => {
  const { corpus } = readCorpus(validContent());
  const paths = [...routesOf(corpus)].filter((path) => path !== '/search/');
  expect([...datesOf().keys()]).toEqual(paths);
  expect(datesOf().has('/titles/file-clerk/')).toBe(false);
});

test('content without a day gives no dates', () => {
  expect(datesOf(without('content/site.yaml')).size).toBe(0);
});
