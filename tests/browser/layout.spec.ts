import { expect, test } from 'vitest';
import { expectNone } from '../site/expect-none.ts';
import { handouts, kinds } from './kinds.ts';
import { sidewaysScroll } from './sideways-scroll.ts';
import { inPage, withBrowser } from './visit.ts';

withBrowser();

test.each(kinds)('%s does not scroll sideways, from a small phone to a desk, nor with text at twice its size', async (path) => {
  await inPage({}, async (page) => {
    await page.goto(path);
    expectNone(await sidewaysScroll(page, [1280, 768, 360, 320]));
  });
});

test.each(['/', '/ladders/ny/', '/wages/', '/states/'])('%s stays readable in forced colors', async (path) => {
  await inPage({ forcedColors: 'active' }, async (page) => {
    await page.goto(path);
    const unreadable = await page.evaluate(() => {
      const isShown = (element: Element) => element.checkVisibility({ checkVisibilityCSS: true, checkOpacity: true }) && element.getClientRects().length > 0;
      const hasOwnText = (element: Element) => [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent!.trim() !== '');
      return [...document.querySelectorAll('main *')]
        .filter((element) => hasOwnText(element) && isShown(element))
        .filter((element) => getComputedStyle(element).color === getComputedStyle(element).backgroundColor)
        .map((element) => element.textContent!.trim().slice(0, 40));
    });
    expectNone(unreadable);
    expect(await page.locator('h1').isVisible()).toBe(true);
  });
});

test.each(handouts)('%s on paper: no header and footer, the address and a QR code at its foot, dark ink on white', async (path) => {
  await inPage({ colorScheme: 'dark' }, async (page) => {
    await page.goto(path);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('body > header').isVisible()).toBe(false);
    expect(await page.locator('body > footer').isVisible()).toBe(false);
    expect(await page.locator('nav.breadcrumbs').isVisible()).toBe(false);
    expect(await page.getByRole('img', { name: /QR code/ }).isVisible()).toBe(true);
    expect(await page.getByText(`https://example.org${path}`).isVisible()).toBe(true);
    const lightness = await page.evaluate(() => {
      const canvas = document.createElement('canvas').getContext('2d')!;
      return ['color', 'background-color'].map((name) => {
        canvas.clearRect(0, 0, 1, 1);
        canvas.fillStyle = '#fff';
        canvas.fillRect(0, 0, 1, 1);
        canvas.fillStyle = getComputedStyle(document.body).getPropertyValue(name);
        canvas.fillRect(0, 0, 1, 1);
        return canvas
          .getImageData(0, 0, 1, 1)
          .data.slice(0, 3)
          .reduce((sum, part) => sum + part / 3, 0);
      });
    });
    expect(lightness[0]).toBeLessThan(80);
    expect(lightness[1]).toBeGreaterThan(250);
  });
});

test('a page for the screen alone carries no print foot on the screen', async () => {
  await inPage({}, async (page) => {
    await page.goto('/ladders/ny/');
    expect(await page.locator('.print-only').first().isVisible()).toBe(false);
  });
});
