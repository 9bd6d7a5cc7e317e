import { parse } from 'csv-parse/sync';
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { brotli } from '../site/brotli.ts';
import { expectNone } from '../site/expect-none.ts';
import { axeFindings } from './axe.ts';
import { choosing, drawAll, drawn, figures, tableOf } from './chart-pages.ts';
import { sidewaysScroll } from './sideways-scroll.ts';
import { inPage, withBrowser } from './visit.ts';

withBrowser();

const codeBudget = 75_000;

/** Scripts that the page asks for, in the order of asking. */
function scriptsOf(page: Page): string[] {
  const asked: string[] = [];
  page.on('request', (request) => request.resourceType() === 'script' && asked.push(new URL(request.url()).pathname));
  return asked;
}

describe('the code of charts', () => {
  test.each(['/', '/ladders/ny/', '/plan/', '/glossary/'])('is not loaded on %s, which draws none', async (path) => {
    await inPage({}, async (page) => {
      const asked = scriptsOf(page);
      await page.goto(path, { waitUntil: 'networkidle' });
      expect(asked.filter((script) => /chart/i.test(script))).toEqual([]);
    });
  });

  test('waits until a chart is within one window of what is seen, and keeps to its budget', async () => {
    await inPage({ viewport: { width: 1280, height: 160 } }, async (page) => {
      const asked = scriptsOf(page);
      await page.goto('/states/ny/', { waitUntil: 'networkidle' });
      const top = await figures(page)
        .first()
        .evaluate((figure) => figure.getBoundingClientRect().top);
      expect(top).toBeGreaterThan(320);
      const before = new Set(asked);
      expect([...before].filter((script) => /\/chart/.test(script))).toEqual([]);
      await page.evaluate((y) => scrollTo(0, y), top - 200);
      await figures(page).first().locator('[data-drawn]').waitFor();
      const code = asked.filter((script) => !before.has(script));
      const sizes = await Promise.all(code.map(async (script) => brotli(await readFile(inject('builtSite') + script))));
      const bytes = sizes.reduce((sum, size) => sum + size, 0);
      console.log(`Chart code: ${bytes} bytes in ${code.join(', ')}`);
      expect(code.length).toBeGreaterThan(0);
      expect(bytes).toBeLessThanOrEqual(codeBudget);
    });
  });

  test('that cannot be loaded leaves the sketch and the table, and says so', async () => {
    await inPage({}, async (page) => {
      await page.route(/chart-live/, (route) => route.abort());
      await page.goto(choosing.path);
      const figure = figures(page).first();
      await figure.scrollIntoViewIfNeeded();
      await figure.getByText('The chart could not be loaded.').waitFor();
      expect(await figure.locator('svg.sketch').isVisible()).toBe(true);
    });
  });
});

describe.each(drawn)('%s', (path) => {
  test.each([1280, 360])('draws every chart in its place without moving anything, %i px wide', async (width) => {
    await inPage({ viewport: { width, height: 800 } }, async (page) => {
      const wrong: string[] = [];
      page.on('console', (message) => ['error', 'warning'].includes(message.type()) && wrong.push(message.text()));
      page.on('pageerror', (error) => wrong.push(error.message));
      await page.addInitScript(() => {
        const shifts: string[] = [];
        Object.assign(window, { shifts });
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries() as (PerformanceEntry & { value: number; sources: { node?: Node }[] })[])
            shifts.push(`${entry.value}: ${entry.sources.map(({ node }) => (node instanceof Element ? node.outerHTML.slice(0, 60) : node?.nodeName)).join(', ')}`);
        }).observe({ type: 'layout-shift', buffered: true });
      });
      await page.goto(path);
      const all = await drawAll(page);
      expect(all.length).toBeGreaterThan(0);
      for (const figure of all) {
        const [canvas, plot] = [(await figure.locator('canvas').boundingBox())!, (await figure.locator('[data-plot]').boundingBox())!];
        for (const [side, bleed] of [
          ['x', -8],
          ['y', -8],
          ['width', 16],
          ['height', 16],
        ] as const)
          expect(canvas[side], side).toBeCloseTo(plot[side] + bleed, -0.5);
      }
      expectNone([...wrong, ...(await page.evaluate(() => (window as unknown as { shifts: string[] }).shifts))]);
    });
  });

  test('has nothing that axe finds wrong once all charts are drawn, and does not scroll sideways', async () => {
    await inPage({}, async (page) => {
      await page.goto(path);
      await drawAll(page);
      expectNone(await axeFindings(page));
      await page.emulateMedia({ colorScheme: 'light' });
      expectNone(await sidewaysScroll(page, [1280, 360, 320]));
    });
  });

  test('tells with the arrow keys the very words of the table', async () => {
    await inPage({}, async (page) => {
      await page.goto(path);
      for (const figure of await drawAll(page)) {
        const rows = await tableOf(figure);
        const told = figure.locator('[data-told]');
        await figure.locator('[data-drawing]').focus();
        for (const key of ['ArrowRight', 'ArrowRight', 'ArrowDown', 'ArrowDown', 'ArrowRight', 'ArrowUp', 'End', 'ArrowLeft', 'Home']) {
          await page.keyboard.press(key);
          const text = (await told.textContent())!;
          const isTrue = rows.some(([name, ...cells]) => text.includes(`${name}. `) && cells.some((cell) => text.endsWith(`: ${cell}`)));
          expect(isTrue, `${await figure.getAttribute('id')}, ${key}: ${text}`).toBe(true);
          expect(await figure.locator('.stop-tip').textContent()).toContain(text.slice(text.lastIndexOf(': ')));
        }
        await page.keyboard.press('Escape');
        expect(await figure.locator('.stop-tip').count()).toBe(0);
      }
    });
  });

  test('saves as CSV what the table shows', async () => {
    await inPage({}, async (page) => {
      await page.goto(path);
      for (const figure of await drawAll(page)) {
        const [download] = await Promise.all([page.waitForEvent('download'), figure.locator('[data-export="csv"]').click()]);
        const saved = parse(await readFile(await download.path()), { bom: true }) as string[][];
        const shown = await tableOf(figure);
        const plain = (text: string) => (/^[-+−]?\$?[\d,]+(\.\d+)?%?$/.test(text) ? String(Number(text.replace(/[$,%]/g, '').replace('−', '-'))) : text);
        expect(saved.slice(1).map((row) => row.slice(0, -2))).toEqual(shown.slice(1).map(([name, ...cells]) => [name, ...cells.map(plain)]));
        expect(saved[0]!.slice(0, -2).map((title) => title.replace(/ \([$%]\)$/, ''))).toEqual(shown[0]);
        for (const row of saved.slice(1)) expect(row.at(-1)).toMatch(/\/sources\/[\w-]+\//);
      }
    });
  });
});

describe('a chart', () => {
  test('saves as PNG the drawing, twice as fine as the screen', async () => {
    await inPage({}, async (page) => {
      await page.goto(choosing.path);
      const figure = figures(page).first();
      await figure.locator('[data-drawn]').waitFor();
      const [download] = await Promise.all([page.waitForEvent('download'), figure.locator('[data-export="png"]').click()]);
      const bytes = await readFile(await download.path());
      expect(bytes.subarray(1, 4).toString()).toBe('PNG');
      const { width } = (await figure.locator('[data-drawing]').boundingBox())!;
      expect(bytes.readUInt32BE(16)).toBeGreaterThan(2 * width);
      expect(await figure.locator('.acts [role="status"]').textContent()).toBe(`Saved: ${download.suggestedFilename()}`);
    });
  });

  test('says the lines across it when somebody comes in, and not at each value', async () => {
    await inPage({}, async (page) => {
      await page.goto('/outlook/');
      const figure = figures(page)
        .filter({ has: page.locator('.reference') })
        .first();
      await figure.scrollIntoViewIfNeeded();
      await figure.locator('[data-drawn]').waitFor();
      const line = (await figure.locator('.reference').first().textContent())!;
      await figure.locator('[data-drawing]').focus();
      await page.keyboard.press('ArrowDown');
      expect(await figure.locator('[data-told]').textContent()).toContain(line);
      await page.keyboard.press('ArrowDown');
      expect(await figure.locator('[data-told]').textContent()).not.toContain(line);
    });
  });

  test('is drawn anew in the colors of the night', async () => {
    await inPage({}, async (page) => {
      await page.goto(choosing.path);
      const canvas = figures(page).first().locator('canvas');
      await canvas.waitFor();
      const day = await canvas.evaluate((element) => (element as HTMLCanvasElement).toDataURL());
      await page.emulateMedia({ colorScheme: 'dark' });
      await expect
        .poll(() =>
          figures(page)
            .first()
            .locator('canvas')
            .evaluate((element) => (element as HTMLCanvasElement).toDataURL()),
        )
        .not.toBe(day);
    });
  });

  test('may be taken out of the page and put back', async () => {
    await inPage({}, async (page) => {
      const wrong: string[] = [];
      page.on('pageerror', (error) => wrong.push(error.message));
      await page.goto(choosing.path);
      const figure = figures(page).first();
      await figure.locator('[data-drawn]').waitFor();
      await figure.locator('figure-chart').evaluate((element) => {
        const next = element.nextSibling;
        const parent = element.parentNode!;
        element.remove();
        parent.insertBefore(element, next);
      });
      await figure.locator('[data-drawn]').waitFor();
      expect(await figure.locator('canvas').count()).toBe(1);
      await figure.locator('[data-drawing]').focus();
      await page.keyboard.press('ArrowRight');
      expect(await figure.locator('.stop-tip').count()).toBe(1);
      expect(wrong).toEqual([]);
    });
  });

  test('shows what is under the pointer, until Escape', async () => {
    await inPage({}, async (page) => {
      await page.goto(choosing.path);
      const figure = figures(page).first();
      await figure.locator('[data-drawn]').waitFor();
      await figure.locator('[data-plot]').hover({ position: { x: 200, y: 20 } });
      expect(await figure.locator('.stop-tip').isVisible()).toBe(true);
      await page.keyboard.press('Escape');
      expect(await figure.locator('.stop-tip').count()).toBe(0);
    });
  });

  test('keeps its sketch in forced colors and on paper, where the table is open', async () => {
    for (const options of [{ forcedColors: 'active' }, {}] as const)
      await inPage(options, async (page) => {
        await page.goto(choosing.path);
        const [figure] = await drawAll(page);
        const sketch = figure!.locator('svg.sketch');
        if (!('forcedColors' in options)) {
          expect(await sketch.isVisible()).toBe(false);
          await page.emulateMedia({ media: 'print' });
          for (const table of await figures(page).locator('table').all()) expect(await table.isVisible()).toBe(true);
        }
        expect(await sketch.isVisible()).toBe(true);
        expect(await figure!.locator('canvas').isVisible()).toBe(false);
      });
  });

  test('without script is a sketch, its table, and no control that would do nothing', async () => {
    await inPage({ javaScriptEnabled: false }, async (page) => {
      await page.goto(choosing.path);
      for (const figure of await figures(page).all()) {
        expect(await figure.locator('svg.sketch').isVisible()).toBe(true);
        expect(await figure.locator('table').count()).toBe(1);
        for (const control of await figure.locator('button, input, select').all()) expect(await control.isVisible()).toBe(false);
      }
    });
  });
});
