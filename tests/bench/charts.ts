import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { launch } from '../browser/chromium.ts';
import { serve } from '../browser/server.ts';
import { median } from './median.ts';

/** The first chart has to be drawn within this time after its code starts to load (issue 5, bar 3). */
const barMilliseconds = 300;
const barBytes = 75_000;
const runs = 9;
const page = '/wages/';

interface Drawn {
  milliseconds: number;
  /** Addresses of the scripts that came with the chart. */
  scripts: string[];
}

/** Prints how long the first chart takes from the start of loading to its canvas, each time with an empty cache, and what its code weighs. */
export async function benchCharts(folder: string): Promise<void> {
  const site = await serve(folder);
  const browser = await launch();
  try {
    const drawn: Drawn[] = [];
    for (let run = 0; run < runs; run += 1) drawn.push(await drawOnce(browser, site.address));
    const bytes = drawn[0]!.scripts.reduce((sum, path) => sum + brotliCompressSync(readFileSync(join(folder, path))).length, 0);
    const times = drawn.map(({ milliseconds }) => milliseconds);
    console.log(`first chart     ${median(times).toFixed(0)} ms, the slowest ${Math.max(...times).toFixed(0)} ms (median of ${runs}, ${page}, bar ${barMilliseconds} ms)`);
    console.log(`chart code      ${bytes} bytes (brotli, bar ${barBytes}): ${drawn[0]!.scripts.join(', ')}`);
  } finally {
    await browser.close();
    site.close();
  }
}

async function drawOnce(browser: Browser, address: string): Promise<Drawn> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  try {
    const tab = await context.newPage();
    await tab.addInitScript(() => {
      const observer = new MutationObserver(() => {
        if (!document.querySelector('[data-drawn]')) return;
        observer.disconnect();
        Object.assign(window, { firstChart: performance.now() });
      });
      observer.observe(document, { subtree: true, attributes: true, attributeFilter: ['data-drawn'] });
    });
    await tab.goto(address + page);
    await tab.waitForFunction(() => 'firstChart' in window);
    return await tab.evaluate(() => {
      const loads = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
      const chart = loads.find(({ name }) => /chart-live/.test(name))!;
      const scripts = loads.filter(({ name, startTime }) => name.endsWith('.js') && startTime >= chart.startTime).map(({ name }) => new URL(name).pathname);
      return { milliseconds: (window as unknown as { firstChart: number }).firstChart - chart.startTime, scripts };
    });
  } finally {
    await context.close();
  }
}
