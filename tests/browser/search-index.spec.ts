import { readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { expect, inject, test } from 'vitest';
import type { Page } from 'playwright-core';
import { brotli } from '../site/brotli.ts';
import { expectNone } from '../site/expect-none.ts';
import { builtPages } from '../site/pages.ts';
import { serve } from './server.ts';
import { address, inPage, withBrowser } from './visit.ts';

withBrowser();

/** The part of src/elements/pagefind.ts that this test goes round: Pagefind's own script, asked for many titles on one page. */
interface Pagefind {
  options(options: object): Promise<void>;
  search(words: string): Promise<{ results: { data(): Promise<{ url: string }> }[] }>;
}

const firstQueryBudget = 160_000;
const firstResults = 10;

test('every page is found by its own title, among the first ten results', { timeout: 180_000 }, async () => {
  const pages = builtPages()
    .filter(({ html }) => html.includes('data-pagefind-body'))
    .map(({ path, $ }) => ({
      path,
      title: $('head > title')
        .text()
        .replace(/ \| Rung by Rung$/, ''),
    }));
  const found = await inPage({}, async (page) => {
    // The page's own search sets the options; the script that is imported below is the same one.
    await page.goto('/search/?q=coder');
    await page.locator('[data-results] li').first().waitFor();
    return page.evaluate(
      async ({ asked, most }) => {
        // Written as text: Vitest would make an import of its own of it.
        const pagefind = (await new Function('return import("/pagefind/pagefind.js")')()) as Pagefind;
        const places = [];
        for (const { path, title } of asked) {
          const { results } = await pagefind.search(title);
          const urls = await Promise.all(results.slice(0, most).map(async (result) => (await result.data()).url));
          places.push({ path, title, place: urls.indexOf(path), first: urls[0] });
        }
        return places;
      },
      { asked: pages, most: firstResults },
    );
  });
  console.log(`Found by title: ${found.length} pages, ${found.filter(({ place }) => place === 0).length} of them first`);
  expect(found.length).toBeGreaterThan(700);
  expectNone(found.filter(({ place }) => place < 0).map(({ path, title, first }) => `${path} “${title}”: first comes ${first}`));
});

/** Bytes as a server sends them: scripts, styles and data under brotli, the files of the index as they are (they come compressed). */
async function sentBytes(path: string): Promise<number> {
  const file = readFileSync(join(inject('builtSite'), path));
  return ['.js', '.css', '.json'].includes(extname(path)) ? brotli(file) : file.length;
}

/** Everything that a page asks for after it was loaded, until the first results are there. */
async function askedFor(page: Page, query: string): Promise<string[]> {
  const paths: string[] = [];
  await page.goto('/search/', { waitUntil: 'networkidle' });
  page.on('request', (request) => paths.push(new URL(request.url()).pathname));
  await page.locator('search-results input[name=q]').fill(query);
  expect(paths.filter((path) => path.includes('pagefind'))).toEqual([]);
  await page.keyboard.press('Enter');
  await page.locator('[data-results] li').nth(4).waitFor();
  return paths;
}

test.each(['tumor registrar', 'coder', 'how do I become a medical records technician', 'health information management administrator'])(
  'the first search, for “%s”, keeps to its budget',
  async (query) => {
    await inPage({}, async (page) => {
      const weights = await Promise.all((await askedFor(page, query)).map(async (path) => ({ path, bytes: await sentBytes(path) })));
      const sumOf = (counted: typeof weights) => counted.reduce((sum, { bytes }) => sum + bytes, 0);
      const results = weights.filter(({ path }) => path.startsWith('/pagefind/fragment/'));
      const five = sumOf(weights) - sumOf(results.slice(5));
      const index = sumOf(weights.filter(({ path }) => path.startsWith('/pagefind/'))) - sumOf(results.slice(5));
      console.log(`First search “${query}”: ${five} bytes with five results, of them Pagefind ${index}; with ${results.length} results ${sumOf(weights)}`);
      expect(results.length).toBeGreaterThanOrEqual(5);
      expect(five).toBeLessThanOrEqual(firstQueryBudget);
    });
  },
);

test('a filter is loaded only when it is chosen', async () => {
  await inPage({}, async (page) => {
    expect((await askedFor(page, 'coder')).filter((path) => path.includes('/filter/'))).toEqual([]);
    const filter = page.waitForRequest(/\/pagefind\/filter\//);
    await page.locator('select[name=state]').selectOption('ny');
    await filter;
  });
});

test('before there is something to search, the page asks for nothing of the search', async () => {
  await inPage({}, async (page) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto('/search/', { waitUntil: 'networkidle' });
    expect(asked.filter((path) => /pagefind|names\.json/.test(path))).toEqual([]);
  });
});

test('the search runs under the content security policy that the site is served with', async () => {
  const headers = readFileSync(join(inject('builtSite'), '_headers'), 'utf8');
  const policy = /Content-Security-Policy: (.+)/.exec(headers)![1]!;
  const strict = await serve(inject('builtSite'), { 'content-security-policy': policy });
  try {
    await inPage({}, async (page) => {
      const wrong: string[] = [];
      page.on('console', (message) => ['error', 'warning'].includes(message.type()) && wrong.push(message.text()));
      page.on('pageerror', (error) => wrong.push(error.message));
      await page.goto(`${strict.address}/search/?q=tumer+registrer&state=ca`);
      await page.locator('[data-results] mark').first().waitFor();
      expect(policy).toContain("script-src 'self' 'wasm-unsafe-eval'");
      expectNone(wrong);
    });
  } finally {
    strict.close();
  }
  expect(strict.address).not.toBe(address());
});
