import { expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { placeOfRight, queriesOf, type Query } from './search-queries.ts';
import { inPage, withBrowser } from './visit.ts';

withBrowser();

const least = { first: 0.95, inThree: 0.99 };

/** What the box in the header offers for each text, best first, as a visitor gets it: typed into the field. */
async function offered(page: Page, texts: readonly string[]): Promise<string[][]> {
  await page.goto('/about/');
  await page.locator('#lookup').focus();
  await page.keyboard.type('coder');
  await page.getByRole('option').first().waitFor();
  return page.evaluate((all) => {
    const input = document.querySelector<HTMLInputElement>('#lookup')!;
    return all.map((text) => {
      input.value = text;
      input.dispatchEvent(new InputEvent('input', { bubbles: true }));
      return [...document.querySelectorAll<HTMLAnchorElement>('[role=listbox]:not([hidden]) [role=option]')].map((option) => option.getAttribute('href')!);
    });
  }, texts);
}

function report(name: string, asked: readonly { query: Query; place: number; results: readonly string[] }[]): { first: number; inThree: number } {
  const share = (of: readonly { place: number }[], best: number) => of.filter(({ place }) => place > 0 && place <= best).length / of.length;
  const groups = [...new Set(asked.map(({ query }) => query.group))].map((group) => {
    const inGroup = asked.filter(({ query }) => query.group === group);
    return `  ${group}: ${inGroup.length} queries, first ${(100 * share(inGroup, 1)).toFixed(0)} %, in three ${(100 * share(inGroup, 3)).toFixed(0)} %`;
  });
  const misses = asked
    .filter(({ place }) => place !== 1)
    .map(({ query, place, results }) => `  ${place === 0 ? 'missing' : `place ${place}`}: "${query.text}" → ${results[0] ?? 'nothing'}; right: ${query.pages.join(' or ')}`);
  const result = { first: share(asked, 1), inThree: share(asked, 3) };
  console.log([`${name}: ${asked.length} queries, first ${(100 * result.first).toFixed(1)} %, in three ${(100 * result.inThree).toFixed(1)} %`, ...groups, ...misses].join('\n'));
  return result;
}

test.each(['search-queries.yaml', 'search-queries-held-out.yaml'])('%s: the right page comes first, or among the first three', async (file) => {
  const queries = queriesOf(file);
  const asked = queries.filter(({ pages }) => pages.length > 0);
  expect(asked.length).toBeGreaterThanOrEqual(250);
  await inPage({}, async (page) => {
    const results = await offered(
      page,
      asked.map(({ text }) => text),
    );
    const { first, inThree } = report(
      file,
      asked.map((query, at) => ({ query, results: results[at]!, place: placeOfRight(query, results[at]!) })),
    );
    expect(first).toBeGreaterThanOrEqual(least.first);
    expect(inThree).toBeGreaterThanOrEqual(least.inThree);
  });
});

test('what no page answers gets no suggestion', async () => {
  const hostile = ['search-queries.yaml', 'search-queries-held-out.yaml'].flatMap(queriesOf).filter(({ pages }) => pages.length === 0);
  expect(hostile.length).toBeGreaterThan(30);
  await inPage({}, async (page) => {
    const results = await offered(
      page,
      hostile.map(({ text }) => text),
    );
    expect(hostile.flatMap(({ text }, at) => (results[at]!.length > 0 ? [`${text.slice(0, 60)} → ${results[at]!.join(', ')}`] : []))).toEqual([]);
  });
});
