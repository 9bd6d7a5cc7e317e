import { parse } from 'csv-parse/sync';
import { readFile } from 'node:fs/promises';
import type { Locator } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { choosing, drawAll, figureWith, tableOf } from './chart-pages.ts';
import { payloads } from './hostile-payloads.ts';
import { inPage, withBrowser } from './visit.ts';

withBrowser();

describe('the choices of a chart', () => {
  const drawing = (figure: Locator) =>
    figure.locator('[data-drawing]').evaluate((element) => {
      const copy = element.cloneNode(true) as HTMLElement;
      for (const live of copy.querySelectorAll('.canvas, [data-hint]')) live.remove();
      return copy.innerHTML.replace(/>\s+</g, '><').trim();
    });

  test('stand in the address; table and drawing follow; what the browser builds is what the server built', async () => {
    await inPage({}, async (page) => {
      await page.goto(choosing.path);
      const figure = figureWith(page, choosing.one);
      const asGiven = await drawing(figure);
      await figure.scrollIntoViewIfNeeded();
      await figure.locator('[data-drawn]').waitFor();
      const [first, second] = await figure.locator(`[name="${choosing.one}"]`).all();
      await second!.check();
      expect(new URL(page.url()).search).toBe(`?${choosing.one}=${await second!.getAttribute('value')}`);
      expect(await drawing(figure)).not.toBe(asGiven);
      await first!.check();
      expect(new URL(page.url()).search).toBe('');
      expect(await drawing(figure)).toBe(asGiven);
    });
  });

  test('of many values show the rows that are picked, no fewer than one and no more than fit', async () => {
    await inPage({}, async (page) => {
      await page.goto(`${choosing.path}?${choosing.many}=ny`);
      const figure = figureWith(page, choosing.many);
      await figure.scrollIntoViewIfNeeded();
      await figure.locator('[data-drawn]').waitFor();
      const boxes = figure.locator(`[name="${choosing.many}"]`);
      const most = Number(await figure.locator('fieldset[data-most]').getAttribute('data-most'));
      expect(await boxes.and(page.locator(':checked')).count()).toBe(1);
      await figure.locator(`[name="${choosing.many}"][value="ny"]`).click();
      expect(await figure.locator(`[name="${choosing.many}"][value="ny"]`).isChecked()).toBe(true);
      const before = (await tableOf(figure)).length;
      for (let picked = 1; picked < most; picked += 1) await boxes.and(page.locator(':enabled:not(:checked)')).first().check();
      expect((await tableOf(figure)).length).toBe(before + most - 1);
      expect(await boxes.and(page.locator(':enabled:not(:checked)')).count()).toBe(0);
      expect(new URL(page.url()).search).toMatch(new RegExp(`^\\?${choosing.many}=[a-z,]+$`));
    });
  });

  test('leave columns out of the table and of the file that only lines hold which are not drawn', async () => {
    await inPage({}, async (page) => {
      const columnsAt = async (query: string) => {
        await page.goto(choosing.path + query);
        const figure = figureWith(page, choosing.one);
        await figure.scrollIntoViewIfNeeded();
        await figure.locator('[data-drawn]').waitFor();
        const [download] = await Promise.all([page.waitForEvent('download'), figure.locator('[data-export="csv"]').click()]);
        const saved = parse(await readFile(await download.path()), { bom: true }) as string[][];
        expect(saved[0]!.slice(0, -2).map((title) => title.replace(/ \([$%]\)$/, ''))).toEqual((await tableOf(figure))[0]);
        return saved[0]!.length;
      };
      expect(await columnsAt(`?${choosing.one}=real`)).toBe((await columnsAt('')) - 1);
    });
  });

  test('come back with Back and Forward', async () => {
    await inPage({}, async (page) => {
      await page.goto(choosing.path);
      const figure = figureWith(page, choosing.one);
      await figure.scrollIntoViewIfNeeded();
      await figure.locator('[data-drawn]').waitFor();
      const second = figure.locator(`[name="${choosing.one}"]`).nth(1);
      await second.check();
      await page.goto('/about/');
      await page.goBack();
      await figure.scrollIntoViewIfNeeded();
      await figure.locator('[data-drawn]').waitFor();
      await expect.poll(() => second.isChecked()).toBe(true);
      await page.evaluate(() => history.pushState(null, '', location.pathname));
      await page.goBack();
      expect(await second.isChecked()).toBe(true);
    });
  });

  test('take no harm from hostile addresses: a polite note, first values, nothing injected', async () => {
    await inPage({}, async (page) => {
      const heard: string[] = [];
      page.on('pageerror', (error) => heard.push(error.message));
      page.on('dialog', (dialog) => heard.push(dialog.message()));
      await page.goto(choosing.path);
      await drawAll(page);
      const figure = figureWith(page, choosing.one);
      const clean = await drawing(figure);
      for (const key of [choosing.one, choosing.many])
        for (const [name, payload] of Object.entries(payloads)) {
          const status = figureWith(page, key).locator('.acts [role="status"]');
          await page.evaluate((query) => {
            history.replaceState(null, '', location.pathname + query);
            dispatchEvent(new PopStateEvent('popstate'));
          }, `?${key}=${payload}`);
          expect(await status.textContent(), `${key}: ${name}`).toMatch(/^We could not use a part of this address: .+ Here is what the rest means\.$/s);
          expect(await drawing(figure), name).toBe(clean);
        }
      expect(heard).toEqual([]);
      expect(await page.evaluate(() => 'injected' in window)).toBe(false);
    });
  });
});
