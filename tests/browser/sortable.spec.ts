import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { payloads } from './hostile-payloads.ts';
import { inPage, withBrowser } from './visit.ts';

withBrowser();

const path = '/wages/';
const table = (page: Page) => page.locator('sortable-table').first();
const status = (page: Page) => table(page).locator('[role="status"]');
const heading = (page: Page, key: string) => table(page).locator(`th[data-key="${key}"]`);
/** Texts of one column from top to bottom. */
const column = (page: Page, key: string) =>
  table(page)
    .locator('table')
    .evaluate((element, name) => {
      const { tHead, tBodies } = element as HTMLTableElement;
      const place = [...tHead!.rows[0]!.cells].findIndex((cell) => cell.dataset.key === name);
      return [...tBodies[0]!.rows].map((row) => row.cells[place]!.textContent!.trim());
    }, key);
const numbers = (texts: readonly string[]) => texts.map((text) => (/\d/.test(text) ? Number(text.replace(/[$,%]/g, '')) : null));

test('a table is sorted by its headings: highest first, lowest first, unknown numbers last either way', async () => {
  await inPage({}, async (page) => {
    await page.goto(path);
    const given = await column(page, 'postal');
    const button = heading(page, 'median').getByRole('button');
    for (const [direction, sign, words] of [
      ['descending', -1, 'highest first'],
      ['ascending', 1, 'lowest first'],
    ] as const) {
      await button.click();
      expect(await heading(page, 'median').getAttribute('aria-sort')).toBe(direction);
      const values = numbers(await column(page, 'median'));
      const known = values.filter((value) => value !== null);
      expect(values.slice(0, known.length)).toEqual([...known].sort((a, b) => sign * (a - b)));
      expect(await status(page).textContent()).toContain(words);
      expect(new URL(page.url()).search).toBe(`?sort=median-${direction.slice(0, direction === 'descending' ? 4 : 3)}`);
    }
    await heading(page, 'postal').getByRole('button').click();
    expect(await column(page, 'postal')).toEqual([...given].sort((a, b) => a.localeCompare(b, 'en')));
    expect(await heading(page, 'median').getAttribute('aria-sort')).toBeNull();
  });
});

test('the order of an address is kept, and its headings take no more room than without script', async () => {
  const widths = (page: Page) =>
    table(page)
      .locator('th[scope="col"]')
      .evaluateAll((cells) => cells.map((cell) => Math.round(cell.getBoundingClientRect().width + cell.getBoundingClientRect().height)));
  const plain = await inPage({ javaScriptEnabled: false }, async (page) => {
    await page.goto(path);
    expect(await table(page).getByRole('button').count()).toBe(0);
    return widths(page);
  });
  await inPage({}, async (page) => {
    await page.goto(`${path}?sort=median-asc`);
    expect(await heading(page, 'median').getAttribute('aria-sort')).toBe('ascending');
    expect(await widths(page)).toEqual(plain);
  });
});

test('hostile orders are ignored with a polite note', async () => {
  await inPage({}, async (page) => {
    const heard: string[] = [];
    page.on('pageerror', (error) => heard.push(error.message));
    await page.goto(path);
    const given = await column(page, 'postal');
    for (const [name, payload] of Object.entries(payloads)) {
      await page.evaluate((query) => {
        history.replaceState(null, '', location.pathname + query);
        dispatchEvent(new PopStateEvent('popstate'));
      }, `?sort=${payload}`);
      expect(await status(page).textContent(), name).toMatch(/^We could not use a part of this address: .+ The table keeps its order\.$/s);
      expect(await column(page, 'postal'), name).toEqual(given);
    }
    expect(heard).toEqual([]);
    expect(await page.evaluate(() => 'injected' in window)).toBe(false);
  });
});

test('it may be taken out of the page and put back', async () => {
  await inPage({}, async (page) => {
    await page.goto(path);
    await table(page).evaluate((element) => {
      const { nextSibling, parentNode } = element;
      element.remove();
      parentNode!.insertBefore(element, nextSibling);
    });
    await heading(page, 'median').getByRole('button').click();
    expect(await heading(page, 'median').getAttribute('aria-sort')).toBe('descending');
    expect(await heading(page, 'median').getByRole('button').count()).toBe(1);
  });
});
