import type { Page } from 'playwright-core';

/** Where the search page says what it found. */
export const statusOf = (page: Page) => page.locator('search-results [data-status]');
export const resultsOf = (page: Page) => page.locator('[data-results] li:has(h3)');
export const listOf = (page: Page, name: string) => page.locator(`search-results select[name=${name}]`);

/** Opens an address of the search and waits for its answer. */
export async function search(page: Page, query: string): Promise<void> {
  await page.goto(`/search/?${query}`);
  await answered(page);
}

/** Waits until the page has said how many pages fit, or why none can be told. */
export const answered = (page: Page) =>
  statusOf(page)
    .getByText(/pages? fits? |No page fits|No page holds|two letters|did not load/)
    .waitFor();
