import { expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { inPage, withBrowser } from './visit.ts';

withBrowser();

const phone = { viewport: { width: 360, height: 740 } };
const inFocus = (page: Page) =>
  page.evaluate(() => ({ text: document.activeElement?.textContent?.trim() ?? '', tag: document.activeElement?.tagName, href: document.activeElement?.getAttribute('href') }));

/** Presses Tab until `found` holds; how often it took, or Infinity. */
async function tabTo(page: Page, found: (focus: Awaited<ReturnType<typeof inFocus>>) => boolean, atMost: number): Promise<number> {
  for (let count = 1; count <= atMost; count += 1) {
    await page.keyboard.press('Tab');
    if (found(await inFocus(page))) return count;
  }
  return Infinity;
}

test.each(['/', '/ladders/ny/', '/wages/'])('the first Tab on %s reaches the skip link, which then is in sight; Enter moves on to the content', async (path) => {
  await inPage(phone, async (page) => {
    await page.goto(path);
    await page.keyboard.press('Tab');
    expect((await inFocus(page)).href).toBe('#content');
    const box = (await page.locator(':focus').boundingBox())!;
    expect(box.width).toBeGreaterThan(100);
    expect(box.height).toBeGreaterThan(24);
    expect(box.y).toBeGreaterThanOrEqual(0);
    await page.keyboard.press('Enter');
    expect((await inFocus(page)).tag).toBe('MAIN');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.querySelector('main')!.contains(document.activeElement))).toBe(true);
  });
});

test('on a phone the navigation opens with Enter, its links follow in the order of Tab, and Escape closes it', async () => {
  await inPage(phone, async (page) => {
    await page.goto('/ladders/ny/');
    const link = page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Wages' });
    expect(await link.isVisible()).toBe(false);
    expect(await tabTo(page, ({ text, tag }) => tag === 'BUTTON' && text === 'Menu', 4)).toBeLessThan(Infinity);
    await page.keyboard.press('Enter');
    expect(await link.isVisible()).toBe(true);
    expect(await tabTo(page, ({ href }) => href === '/wages/', 10)).toBeLessThan(Infinity);
    await page.keyboard.press('Escape');
    expect(await link.isVisible()).toBe(false);
    expect((await inFocus(page)).text).toBe('Menu');
    await page.keyboard.press('Enter');
    await tabTo(page, ({ href }) => href === '/wages/', 10);
    await page.keyboard.press('Enter');
    await page.waitForURL('**/wages/');
  });
});

test('at a desk the navigation is open and there is no button', async () => {
  await inPage({}, async (page) => {
    await page.goto('/ladders/ny/');
    expect(await page.getByRole('button', { name: 'Menu' }).isVisible()).toBe(false);
    expect(await tabTo(page, ({ href }) => href === '/outlook/', 12)).toBeLessThan(Infinity);
    const current = page.getByRole('navigation', { name: 'Main' }).locator('[aria-current]');
    expect(await current.textContent()).toContain('Ladders');
  });
});

test('every state of the map is a link that has its name and can be reached by Tab', async () => {
  await inPage({}, async (page) => {
    await page.goto('/states/');
    const map = page.locator('svg.map');
    const names = await map.getByRole('link').evaluateAll((links) => links.map((link) => link.getAttribute('aria-label') ?? ''));
    expect(names).toHaveLength(51);
    expect(new Set(names).size).toBe(51);
    expect(names.filter((name) => name.length < 4)).toEqual([]);
    await map.getByRole('link').first().focus();
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('svg.map') !== null)).toBe(true);
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/states\/[a-z]{2}\/$/);
  });
});

test('whatever has the focus shows it', async () => {
  await inPage({}, async (page) => {
    await page.goto('/ladders/ny/');
    const unseen: string[] = [];
    for (let count = 0; count < 40; count += 1) {
      await page.keyboard.press('Tab');
      const missing = await page.evaluate(() => {
        const element = document.activeElement!;
        if (element === document.body) return undefined;
        // A field with its button in one frame shows the focus on the frame.
        const frames = [element, element.closest('form')].filter((frame) => frame !== null).map((frame) => getComputedStyle(frame));
        const isShown = frames.some(({ outlineStyle, outlineWidth, boxShadow }) => (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2) || boxShadow !== 'none');
        return isShown ? undefined : `${element.tagName} ${element.id} ${element.textContent!.trim().slice(0, 40)}`;
      });
      if (missing !== undefined) unseen.push(missing);
    }
    expect(unseen).toEqual([]);
  });
});
