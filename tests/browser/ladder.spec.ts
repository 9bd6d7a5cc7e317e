import { expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { inPage, withBrowser } from './visit.ts';

withBrowser();

const wide = { viewport: { width: 1280, height: 900 } };
const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent?.trim());

test('arrow keys climb a ladder along its steps, and Enter opens the rung', async () => {
  await inPage(wide, async (page) => {
    await page.goto('/ladders/ny/');
    await page.getByRole('link', { name: 'HIM Technician 1', exact: true }).focus();
    const climbed: (string | undefined)[] = [];
    for (let step = 0; step < 4; step += 1) {
      await page.keyboard.press('ArrowUp');
      climbed.push(await focused(page));
    }
    expect(climbed).toEqual(['HIM Technician 2', 'HIM Administrator 1', 'HIM Administrator 2', 'HIM Administrator 3']);
    await page.keyboard.press('ArrowDown');
    expect(await focused(page)).toBe('HIM Administrator 2');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/ladders/ny/him-administrator-2/');
  });
});

test('without script a ladder is an ordered list, top rung first, whose planks and steps are links', async () => {
  await inPage({ ...wide, javaScriptEnabled: false }, async (page) => {
    await page.goto('/ladders/md/');
    const titles = await page.locator('ladder-climb .plank a').allTextContents();
    expect(titles[0]?.trim()).toBe('Health Records Program Manager');
    expect(titles).toHaveLength(7);
    await page.getByRole('link', { name: 'Health Records Reviewer', exact: true }).first().click();
    await page.waitForURL('**/ladders/md/health-records-reviewer/');
  });
});

test.each(['ny', 'us-federal', 'md', 'ca-ucsf', 'nc-unc-hospitals', 'oh', 'de', 'il'])('on the drawn ladder of %s no plank lies over another, at any width', async (ladder) => {
  for (const width of [360, 768, 1280, 1600]) {
    await inPage({ viewport: { width, height: 900 } }, async (page) => {
      await page.goto(`/ladders/${ladder}/`);
      const boxes = await page.locator('ladder-climb .plank').evaluateAll((planks) => planks.map((plank) => plank.getBoundingClientRect().toJSON() as DOMRect));
      expect(boxes.length).toBeGreaterThan(0);
      const overlaps = boxes.flatMap((a, i) => boxes.slice(i + 1).filter((b) => a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1));
      expect(overlaps, `${ladder} at ${width} px`).toEqual([]);
      expect(boxes.every(({ left, right }) => left >= 0 && right <= width)).toBe(true);
    });
  }
});
