import { describe, expect, test } from 'vitest';
import { expectNone } from '../site/expect-none.ts';
import { axeFindings } from './axe.ts';
import { answered, listOf, resultsOf, search, statusOf } from './search-visit.ts';
import { sidewaysScroll } from './sideways-scroll.ts';
import { inPage, withBrowser } from './visit.ts';

withBrowser();

describe('a search', () => {
  test('by Enter says how many pages fit, marks the words, names the kinds, and the address is the search', async () => {
    await inPage({}, async (page) => {
      await page.goto('/search/');
      await page.locator('search-results input[name=q]').fill('cancer registrar');
      await page.keyboard.press('Enter');
      await answered(page);
      expect(new URL(page.url()).search).toBe('?q=cancer+registrar');
      expect(await statusOf(page).textContent()).toMatch(/^\d+ pages fit “cancer registrar”\.$/);
      expect(await resultsOf(page).count()).toBe(10);
      expect(await resultsOf(page).first().locator('mark').first().textContent()).toMatch(/^(?:cancer|registrar)/i);
      expect(await page.locator('[data-results] .kind').allTextContents()).toContain('Job title');
      expect(await page.evaluate(() => document.activeElement?.matches('[data-answer]'))).toBe(true);
      expect(await page.locator('[data-browse]').isVisible()).toBe(false);
    });
  });

  test('leads to a heading on the page', async () => {
    await inPage({}, async (page) => {
      await search(page, 'q=oncology+data+specialist+exam');
      const jump = page.locator('.jumps a').first();
      const heading = (await jump.textContent())!;
      await jump.click();
      await page.waitForURL(/#/);
      expect(await page.locator(`[id="${new URL(page.url()).hash.slice(1)}"]`).textContent()).toContain(heading);
    });
  });

  test('gives ten results at a time, and the first new one gets the focus', async () => {
    await inPage({}, async (page) => {
      await search(page, 'q=technician');
      await page.getByRole('button', { name: 'Show 10 more' }).click();
      await expect.poll(() => resultsOf(page).count()).toBe(20);
      const eleventh = await resultsOf(page).nth(10).locator('h3 a').getAttribute('href');
      await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe(eleventh);
      expect(await page.locator('[data-more]').textContent()).toContain('20 of ');
    });
  });

  test('is narrowed at once by a list; back and forward go through the searches', async () => {
    await inPage({}, async (page) => {
      await search(page, 'q=technician');
      const all = await statusOf(page).textContent();
      await listOf(page, 'kind').selectOption('rung');
      await statusOf(page).getByText('your choice').waitFor();
      await listOf(page, 'state').selectOption('ny');
      await expect.poll(() => new URL(page.url()).search).toBe('?q=technician&kind=rung&state=ny');
      await expect.poll(async () => [...new Set(await page.locator('[data-results] .kind').allTextContents())]).toEqual(['Ladder class']);
      await page.goBack();
      await page.goBack();
      await statusOf(page).getByText(all!).waitFor();
      expect([await listOf(page, 'kind').inputValue(), await listOf(page, 'state').inputValue()]).toEqual(['', '']);
      await page.goForward();
      await statusOf(page).getByText('your choice').waitFor();
      expect(await listOf(page, 'kind').inputValue()).toBe('rung');
    });
  });

  test('needs no words where a list is chosen', async () => {
    await inPage({}, async (page) => {
      await search(page, 'kind=certification&track=registry');
      expect(await resultsOf(page).locator('h3 a').allTextContents()).toEqual([expect.stringContaining('ODS')]);
    });
  });
});

describe('the lookup answers first', () => {
  test('with best matches and why they are there; a misspelled word is corrected, and the text search goes by the correction', async () => {
    await inPage({}, async (page) => {
      await search(page, 'q=tumer+registrer');
      expect(await page.locator('[data-matches] li').first().textContent()).toContain('Tumor Registrar');
      expect(await page.locator('[data-matches] li').count()).toBeLessThanOrEqual(3);
      const link = page.locator('[data-corrected] a');
      expect(await page.locator('[data-corrected]').textContent()).toContain('Did you mean tumor registrar? No page has what you typed');
      expect(await statusOf(page).textContent()).toContain('“tumor registrar”');
      expect(await resultsOf(page).count()).toBe(10);
      await link.click();
      await answered(page);
      expect(new URL(page.url()).search).toBe('?q=tumor+registrar');
      expect(await page.locator('[data-corrected]').isVisible()).toBe(false);
    });
  });

  test('a word that the titles do not know but the pages do is searched as it was typed', async () => {
    await inPage({}, async (page) => {
      await search(page, 'q=staffing');
      expect(await statusOf(page).textContent()).toContain('“staffing”');
      expect(await resultsOf(page).count()).toBeGreaterThan(0);
    });
  });

  test('a title of another line of work says where it is counted; a state without a known ladder says what there is', async () => {
    await inPage({}, async (page) => {
      await search(page, 'q=nursing+home+administrator');
      expect(await page.locator('[data-notes]').textContent()).toMatch(/belongs to another line of work.*managers/s);
      await search(page, 'q=coder+alabama');
      expect(await page.locator('[data-notes]').textContent()).toContain('We know no ladder of this state’s own civil service: Alabama.');
      expect(await page.locator('[data-notes] a').evaluateAll((links) => links.map((link) => link.getAttribute('href')))).toEqual(['/states/al/', '/ladders/national/']);
    });
  });
});

describe('where nothing fits', () => {
  test('the page says so and shows other ways; a narrowed search can be widened', async () => {
    await inPage({}, async (page) => {
      await search(page, 'q=zebra&state=ny');
      expect(await statusOf(page).textContent()).toBe('No page fits “zebra” and your choice.');
      expect(await page.locator('[data-none] a').allTextContents()).toEqual([
        'Search all pages for these words',
        'All job titles from A to Z',
        'Find your state on the map',
        'Look a word up in the glossary',
      ]);
      expect(await page.locator('[data-browse]').isVisible()).toBe(true);
    });
  });

  test('words that no page has are named, and the rest is searched', async () => {
    await inPage({}, async (page) => {
      await search(page, 'q=technician+zebra');
      expect(await statusOf(page).textContent()).toMatch(/^No page has this: zebra\. \d+ pages fit “technician”\.$/);
    });
  });
});

describe('what does not load', () => {
  test('the text search: the page says so, best matches and the A to Z stay', async () => {
    await inPage({}, async (page) => {
      await page.route('**/pagefind/**', (route) => route.abort());
      await search(page, 'q=tumor+registrar');
      expect(await statusOf(page).textContent()).toContain('The text search did not load.');
      expect(await page.locator('[data-matches] li').count()).toBeGreaterThan(0);
      expect(await page.locator('[data-browse]').isVisible()).toBe(true);
    });
  });

  test('a piece of the index, once the connection is gone: the page does not say that nothing was found', async () => {
    await inPage({}, async (page) => {
      await search(page, 'q=coder');
      await page.route('**/pagefind/**', (route) => route.abort());
      await page.locator('search-results input[name=q]').fill('zebra');
      await page.keyboard.press('Enter');
      await statusOf(page).getByText('The text search did not load.').waitFor();
    });
  });

  test('the lookup: the text search answers alone', async () => {
    await inPage({}, async (page) => {
      await page.route('**/search/names.json', (route) => route.abort());
      await search(page, 'q=tumor+registrar');
      expect(await resultsOf(page).count()).toBe(10);
      expect(await page.locator('[data-matches]').isVisible()).toBe(false);
    });
  });

  test('scripts: the form and every job title from A to Z', async () => {
    await inPage({ javaScriptEnabled: false }, async (page) => {
      await page.goto('/search/?q=coder');
      expect(await page.locator('main form[role=search]').getAttribute('action')).toBe('/search/');
      expect(await page.locator('main noscript p').isVisible()).toBe(true);
      expect(await page.getByRole('link', { name: 'Tumor Registrar', exact: true }).first().isVisible()).toBe(true);
      expect(await page.locator('nav.letters a').count()).toBeGreaterThan(10);
      expect(await page.locator('[data-filters]').isVisible()).toBe(false);
    });
  });
});

test.each(['q=tumor+registrar', 'q=tumer+registrer', 'q=coder+alabama'])('axe finds nothing wrong in the answer to %s, and it does not scroll sideways', async (query) => {
  await inPage({}, async (page) => {
    await search(page, query);
    expectNone(await axeFindings(page));
    expectNone(await sidewaysScroll(page, [1280, 768, 360, 320]));
  });
});
