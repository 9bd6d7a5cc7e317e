import { test } from 'vitest';
import { expectNone } from '../site/expect-none.ts';
import { axeFindings } from './axe.ts';
import { kinds } from './kinds.ts';
import { inPage, withBrowser } from './visit.ts';

withBrowser();

test.each(kinds)('axe finds nothing wrong on %s, in light and in dark', async (path) => {
  await inPage({}, async (page) => {
    await page.goto(path);
    expectNone(await axeFindings(page));
  });
});

test('axe finds nothing wrong with the navigation open on a phone', async () => {
  await inPage({ viewport: { width: 360, height: 740 } }, async (page) => {
    await page.goto('/ladders/ny/');
    await page.getByRole('button', { name: 'Menu' }).click();
    expectNone(await axeFindings(page));
  });
});
