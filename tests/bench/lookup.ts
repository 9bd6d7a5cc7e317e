import { queriesOf } from '../browser/search-queries.ts';
import { launch } from '../browser/chromium.ts';
import { serve } from '../browser/server.ts';
import { median } from './median.ts';

/** A suggestion has to stand within this time of a key (issue 4, bar 2). */
const barMilliseconds = 16;

/** Types the queries of the list key by key into the box of a built site; prints how long it takes from a key until the suggestions stand in the page, laid out. */
export async function benchLookup(folder: string): Promise<void> {
  const site = await serve(folder);
  const browser = await launch();
  try {
    const page = await browser.newPage({ baseURL: site.address });
    await page.goto('/about/');
    const start = performance.now();
    await page.locator('#lookup').focus();
    await page.keyboard.type('c');
    await page.keyboard.type('o');
    await page.getByRole('option').first().waitFor();
    const opening = performance.now() - start;
    const texts = queriesOf('search-queries.yaml')
      .filter(({ pages }) => pages.length > 0)
      .map(({ text }) => text);
    const times = await page.evaluate((all) => {
      const input = document.querySelector<HTMLInputElement>('#lookup')!;
      return all.flatMap((text) =>
        Array.from(text, (_, at) => {
          input.value = text.slice(0, at + 1);
          const pressed = performance.now();
          input.dispatchEvent(new InputEvent('input', { bubbles: true }));
          document.querySelector('[role=listbox]')!.getBoundingClientRect();
          return performance.now() - pressed;
        }),
      );
    }, texts);
    const sorted = [...times].sort((a, b) => a - b);
    console.log(
      `title lookup    ${times.length} keys: median ${median(times).toFixed(1)} ms from key to suggestion, 99 of 100 within ${sorted[Math.floor(sorted.length * 0.99)]!.toFixed(1)} ms, bar ${barMilliseconds} ms`,
    );
    console.log(`  first focus   ${opening.toFixed(0)} ms until the first suggestion, with loading`);
  } finally {
    await browser.close();
    site.close();
  }
}
