import { expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { inPage, withBrowser } from './visit.ts';

withBrowser();

const chosen = (page: Page) => page.locator('[data-chosen] [data-ladder]').evaluateAll((chips) => chips.map((chip) => (chip as HTMLElement).dataset.ladder));
/** Ladders in sight in the drawing, then those in the head of the table: both in reading order. */
const shown = (page: Page) =>
  page.evaluate(() =>
    ['section[data-ladder]', '.table thead th[data-ladder]'].map((selector) =>
      [...document.querySelectorAll<HTMLElement>(selector)].filter((column) => column.checkVisibility()).map(({ dataset }) => dataset.ladder),
    ),
  );
const statusOf = (page: Page) => page.locator('ladder-compare [role=status]');
const withOf = (page: Page) => new URL(page.url()).searchParams.get('with');

async function openComparison(page: Page, query: string): Promise<void> {
  await page.goto(`/ladders/compare/${query}`);
  await page.locator('[data-controls]').waitFor();
}

/** Presses Tab until a control has the focus; fails after so many. */
async function tabTo(page: Page, label: string, atMost = 200): Promise<void> {
  for (let count = 0; count < atMost; count += 1) {
    await page.keyboard.press('Tab');
    if (
      await page.evaluate((wanted) => [document.activeElement?.getAttribute('aria-label'), document.activeElement?.textContent, document.activeElement?.id].includes(wanted), label)
    )
      return;
  }
  expect.fail(`Tab does not reach "${label}".`);
}

test('by keyboard alone a ladder is added, moved and taken out; columns, table and address follow', async () => {
  await inPage({}, async (page) => {
    await openComparison(page, '?with=ny,de');
    await tabTo(page, 'compare-add');
    await page.keyboard.type('Wisconsin');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(withOf(page)).toBe('ny,de,wi');
    expect(await shown(page)).toEqual([
      ['ny', 'de', 'wi'],
      ['ny', 'de', 'wi'],
    ]);

    await page.locator('h1').click();
    await tabTo(page, 'Move Wisconsin to the left');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('Move Wisconsin to the left');
    await page.keyboard.press('Enter');
    expect([withOf(page), await chosen(page), await shown(page)]).toEqual([
      'wi,ny,de',
      ['wi', 'ny', 'de'],
      [
        ['wi', 'ny', 'de'],
        ['wi', 'ny', 'de'],
      ],
    ]);
    expect(await page.evaluate(() => document.activeElement !== document.body)).toBe(true);

    await page.locator('h1').click();
    await tabTo(page, 'Take New York out');
    await page.keyboard.press('Enter');
    expect([withOf(page), await shown(page)]).toEqual([
      'wi,de',
      [
        ['wi', 'de'],
        ['wi', 'de'],
      ],
    ]);
    expect(await page.locator('[data-columns]').getAttribute('aria-label')).toBe('Wisconsin, Delaware');
  });
});

test('Back brings each comparison back, ladders and holdings', async () => {
  await inPage({}, async (page) => {
    await openComparison(page, '?with=ny,de');
    await page.getByRole('button', { name: 'Take New York out' }).click();
    await page.getByText('Say what you hold').click();
    await page.locator('[data-holdings] [name=school]').selectOption('associate');
    await page.waitForURL(/school=associate/);
    await page.goBack();
    await expect.poll(() => page.locator('[data-holdings] [name=school]').inputValue()).toBe('');
    expect([withOf(page), await page.locator('[data-verdict]').count()]).toEqual(['de', 0]);
    await page.goBack();
    expect(await shown(page)).toEqual([
      ['ny', 'de'],
      ['ny', 'de'],
    ]);
  });
});

test('four ladders are the most, and the last one cannot be taken out', async () => {
  await inPage({}, async (page) => {
    await openComparison(page, '?with=ny,de,wi,md');
    await page.locator('#compare-add').selectOption('oh');
    await page.getByRole('button', { name: 'Add', exact: true }).click();
    expect(await statusOf(page).textContent()).toBe('Four ladders are the most that fit side by side.');
    expect(await shown(page)).toEqual([
      ['ny', 'de', 'wi', 'md'],
      ['ny', 'de', 'wi', 'md'],
    ]);
    for (const name of ['New York', 'Delaware', 'Wisconsin']) await page.getByRole('button', { name: `Take ${name} out` }).click();
    expect(await page.getByRole('button', { name: 'Take Maryland out' }).isDisabled()).toBe(true);
    expect(withOf(page)).toBe('md');
  });
});

test('what somebody holds outlines the open rungs and says on the others what is missing, in the columns and in the table', async () => {
  await inPage({}, async (page) => {
    await openComparison(page, '?with=ny,wi');
    expect(await page.locator('[data-verdict]').count()).toBe(0);
    await page.getByText('Say what you hold').click();
    await page.locator('[data-holdings]').getByLabel('RHIT').check();
    await page.waitForURL(/certs=rhit/);
    const columns = page.locator('.compare section[data-ladder=ny]');
    const open = columns.locator('[data-rung=him-technician-1]');
    await open.and(page.locator('[data-verdict=met]')).waitFor();
    expect(await open.evaluate((plank) => getComputedStyle(plank).outlineStyle)).toBe('solid');
    expect(await open.locator('.verdict').textContent()).toBe('Open to you');
    expect(await columns.locator('[data-rung=him-administrator-3] .verdict').textContent()).toMatch(/^Still missing: /);
    expect(await page.locator('.table td[data-ladder=ny] [data-rung=him-technician-1] .verdict').textContent()).toBe('Open to you');
    expect(await page.locator('.compare section[data-ladder=wi] .verdict:visible').allTextContents()).toContain('Cannot be judged: no fixed rule is stated in the source');
    await page.locator('[data-holdings]').getByLabel('RHIT').uncheck();
    await page.waitForURL((url) => !url.search.includes('certs'));
    expect([await page.locator('[data-verdict]').count(), await page.locator('.verdict:visible').count()]).toEqual([0, 0]);
  });
});

test('holdings in the address are shown at once, and stay while ladders come and go', async () => {
  await inPage({}, async (page) => {
    await openComparison(page, '?with=ny,de&school=associate&certs=rhit&work=health-information:12');
    await page.locator('.compare section[data-ladder=ny] [data-verdict=met]').first().waitFor();
    await page.getByRole('button', { name: 'Take Delaware out' }).click();
    expect(new URL(page.url()).search).toBe('?with=ny&school=associate&certs=rhit&work=health-information:12');
    expect(await page.locator('[data-holdings] [name=work-health-information]').inputValue()).toBe('12');
  });
});

test('without script the prepared comparisons stand side by side, and every ladder is in the table by level', async () => {
  await inPage({ javaScriptEnabled: false }, async (page) => {
    await page.goto('/ladders/compare/');
    expect(await page.locator('[data-controls]').isVisible()).toBe(false);
    const prepared = page.locator('section[aria-labelledby=prepared] a');
    const all = page.locator('section[aria-labelledby=all] tbody tr');
    expect([(await prepared.count()) > 3, (await all.count()) > 40]).toEqual([true, true]);
    const href = (await prepared.nth(1).getAttribute('href'))!;
    await prepared.nth(1).click();
    await page.waitForURL(`**${href}`);
    const ids = href.split('/').at(-2)!.split('-and-');
    expect(await page.locator('.compare section:visible').evaluateAll((columns) => columns.map((column) => (column as HTMLElement).dataset.ladder))).toEqual(ids);
    expect(await page.locator('.table thead th[data-ladder]:visible').count()).toBe(ids.length);
  });
});
