import type { Locator, Page } from 'playwright-core';

/** Pages that draw charts. */
export const drawn = ['/wages/', '/outlook/', '/wages/ladder-classes/', '/states/ny/'] as const;
/** A page whose figures offer choices: one of several values, and one of many. */
export const choosing = { path: '/wages/', one: 'dollars', many: 'states' };

export const figures = (page: Page) => page.locator('figure.chart');

/** Brings every figure of the page near and waits until it is drawn. */
export async function drawAll(page: Page): Promise<Locator[]> {
  const all = await figures(page).all();
  for (const figure of all) {
    await figure.scrollIntoViewIfNeeded();
    await figure.locator('[data-drawn]').waitFor();
  }
  return all;
}

/** The first figure with a choice of this name. */
export const figureWith = (page: Page, choice: string) =>
  figures(page)
    .filter({ has: page.locator(`[data-choices] [name="${choice}"]`) })
    .first();

/** Texts of a table that are in sight, the heading first. */
export const tableOf = (figure: Locator): Promise<string[][]> =>
  figure
    .locator('table tr:not([hidden])')
    .evaluateAll((rows) => rows.map((row) => [...row.querySelectorAll('th:not([hidden]), td:not([hidden])')].map((cell) => cell.textContent!.replace(/\s+/g, ' ').trim())));
