import { readdir } from 'node:fs/promises';
import { inject, test } from 'vitest';
import { expectNone } from '../site/expect-none.ts';
import { kinds } from './kinds.ts';
import { inPage, withBrowser } from './visit.ts';

withBrowser();

/** Letter paper within its margins, in pixels. */
const paper = { width: 710, height: 900 };

/** The addresses right below a folder of the built site. */
async function pagesIn(folder: string): Promise<string[]> {
  const entries = await readdir(`${inject('builtSite')}/${folder}`, { withFileTypes: true });
  return entries.filter((entry) => entry.isDirectory()).map(({ name }) => `/${folder}/${name}/`);
}

test('on paper no table is wider than its box', async () => {
  const wide: string[] = [];
  await inPage({ viewport: paper }, async (page) => {
    await page.emulateMedia({ media: 'print' });
    for (const path of [...kinds, '/wages/ladder-classes/', '/sources/oews-2025-nat/', '/sources/oews-2024-nat/', ...(await pagesIn('data'))]) {
      await page.goto(path);
      const found = await page.evaluate(() =>
        [...document.querySelectorAll('table')].flatMap((table) => {
          const over = Math.round(table.getBoundingClientRect().right - table.parentElement!.getBoundingClientRect().right);
          return over > 0 ? [`${over} px: ${table.caption?.textContent?.trim() ?? table.textContent!.trim().slice(0, 60)}`] : [];
        }),
      );
      wide.push(...found.map((text) => `${path}: ${text}`));
    }
  });
  expectNone(wide);
}, 60_000);
