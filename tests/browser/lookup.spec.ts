import { expect, test } from 'vitest';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { brotli } from '../site/brotli.ts';
import { expectNone } from '../site/expect-none.ts';
import { axeFindings } from './axe.ts';
import { sidewaysScroll } from './sideways-scroll.ts';
import { inPage, withBrowser } from './visit.ts';

withBrowser();

/** 25 KB in all, the loader that stands on every page included. */
const budget = 25 * 1024;
const phone: BrowserContextOptions = { viewport: { width: 360, height: 740 } };
const box = (page: Page) => page.getByRole('combobox', { name: 'Search a job title' });
const options = (page: Page) => page.getByRole('option');
const status = (page: Page) => page.locator('title-lookup [role=status]').first();

/** Types into the box of a page and waits for what it offers. */
async function offer(page: Page, path: string, text: string): Promise<void> {
  await page.goto(path);
  await box(page).focus();
  await page.keyboard.type(text);
  await options(page).first().waitFor();
}

test('nothing of the lookup but its few lines of a loader comes before the focus; then code and index keep to the budget', async () => {
  await inPage({}, async (page) => {
    const loaded: { path: string; bytes: Promise<number> }[] = [];
    page.on('response', (response) => {
      const { pathname } = new URL(response.url());
      if (/\.js(?:on)?$/.test(pathname)) loaded.push({ path: pathname, bytes: response.body().then(brotli) });
    });
    await page.goto('/about/', { waitUntil: 'networkidle' });
    const before = loaded.splice(0);
    expect(before.map(({ path }) => path).filter((path) => /names\.json|lookup-box|\/es\./.test(path))).toEqual([]);
    await box(page).focus();
    await page.keyboard.type('coder');
    await options(page).first().waitFor();
    const weights = await Promise.all([...before, ...loaded].map(async ({ path, bytes }) => ({ path, bytes: await bytes })));
    const sum = weights.reduce((total, { bytes }) => total + bytes, 0);
    console.log(`Lookup: ${sum} bytes of code and index, loader included; ${weights.map(({ path, bytes }) => `${path} ${bytes}`).join(', ')}`);
    expect(loaded.length).toBeGreaterThan(2);
    expect(sum).toBeLessThanOrEqual(budget);
  });
});

test('"/" goes to the box from anywhere on the page, but not out of a field', async () => {
  await inPage({}, async (page) => {
    await page.goto('/wages/');
    await page.keyboard.press('/');
    expect(await box(page).evaluate((input) => input === document.activeElement)).toBe(true);
    expect(await box(page).inputValue()).toBe('');
    await page.keyboard.type('a/b');
    expect(await box(page).inputValue()).toBe('a/b');
  });
});

test('arrows walk through the suggestions and back into the field, Enter opens the marked one, Escape closes', async () => {
  await inPage({}, async (page) => {
    await offer(page, '/about/', 'tumer registar');
    const count = await options(page).count();
    expect(count).toBeGreaterThan(1);
    expect(count).toBeLessThanOrEqual(7);
    expect(await status(page).textContent()).toMatch(new RegExp(`^${count} suggestions`));
    expect(await box(page).getAttribute('aria-expanded')).toBe('true');
    const active = () => page.evaluate(() => document.getElementById(document.activeElement!.getAttribute('aria-activedescendant') ?? '')?.textContent ?? null);
    await page.keyboard.press('ArrowDown');
    expect(await active()).toContain('Tumor Registrar');
    await page.keyboard.press('ArrowUp');
    expect(await active()).toBeNull();
    await page.keyboard.press('ArrowUp');
    expect(await active()).toBe(await options(page).last().textContent());
    expect(await page.locator('[role=option][aria-selected=true]').count()).toBe(1);
    await page.keyboard.press('Escape');
    expect(await options(page).count()).toBe(0);
    expect(await box(page).inputValue()).toBe('tumer registar');
    expect(await box(page).getAttribute('aria-expanded')).toBe('false');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/titles/tumor-registrar/');
  });
});

test('Enter without a marked suggestion asks the search page', async () => {
  await inPage({}, async (page) => {
    await offer(page, '/about/', 'him director');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/search/?q=him+director');
  });
});

test('a suggestion can be pressed with the pointer, and says why it is there', async () => {
  await inPage({}, async (page) => {
    await offer(page, '/', 'CTR');
    expect(await options(page).first().textContent()).toBe('ODSOncology Data Specialist · Once called “CTR”');
    await options(page).first().click();
    await page.waitForURL('**/certifications/ods/');
  });
});

test('a screen reader meets a combobox with a named list of named groups of options', async () => {
  await inPage({}, async (page) => {
    await offer(page, '/about/', 'coder wisconsin');
    expect(await page.locator('title-lookup').ariaSnapshot()).toMatchInlineSnapshot(`
      "- search "Search a job title":
        - text: Search a job title
        - combobox "Search a job title" [expanded]: coder wisconsin
      - listbox "Search a job title":
        - group "States":
          - text: States
          - option "Wisconsin You named Wisconsin"
        - group "Job titles":
          - text: Job titles
          - option "Coder Has these words in its name"
          - option "Medical Record Coder Has these words in its name"
          - option "Health Information Coder Has these words in its name"
        - group "Ladders and their classes":
          - text: Ladders and their classes
          - 'option "Wisconsin: health information technician ladder You named Wisconsin"'
          - option "Medical Coder United States · Has these words in its name"
        - group "Words of the trade":
          - text: Words of the trade
          - option "Coder Has these words in its name"
      - status: 7 suggestions. Use the arrow keys."
    `);
  });
});

test.each([
  ['the header', '/about/', {}],
  ['home', '/', {}],
  ['the header on a phone', '/about/', phone],
  ['home on a phone', '/', phone],
] as const)('axe finds nothing in the open box of %s', async (_, path, options) => {
  await inPage(options, async (page) => {
    await offer(page, path, 'medical coder');
    expectNone(await axeFindings(page));
  });
});

test.each(['/', '/about/'])('the open box of %s fits narrow windows and large text', async (path) => {
  await inPage(phone, async (page) => {
    await offer(page, path, 'registered health information');
    expectNone(await sidewaysScroll(page, [320, 360, 768]));
    const panel = (await page.getByRole('listbox').boundingBox())!;
    expect(panel.x).toBeGreaterThanOrEqual(0);
    expect(panel.x + panel.width).toBeLessThanOrEqual(640);
    expect(await options(page).first().isVisible()).toBe(true);
  });
});

test.each(['**/search/names.json', '**/_astro/es.*.js'])('where %s does not come, the form works and a plain line says so', async (missing) => {
  await inPage({}, async (page) => {
    await page.route(missing, (route) => route.abort());
    await page.goto('/about/');
    await box(page).focus();
    await page.keyboard.type('coder');
    const line = 'Suggestions did not load. Press Enter to search all the same.';
    await page.locator('title-lookup').getByText(line).first().waitFor();
    expect(await status(page).textContent()).toBe(line);
    await page.keyboard.press('Enter');
    await page.waitForURL('**/search/?q=coder');
  });
});

test('after a download that failed, the next key tries again', async () => {
  await inPage({}, async (page) => {
    await page.route('**/search/names.json', (route) => route.abort(), { times: 1 });
    await page.goto('/about/');
    await box(page).focus();
    await page.locator('title-lookup').getByText('Suggestions did not load').first().waitFor();
    await page.keyboard.type('coder');
    await options(page).first().waitFor();
  });
});

test('without script the box is a form that asks the search page', async () => {
  await inPage({ javaScriptEnabled: false }, async (page) => {
    await page.goto('/about/');
    const field = page.getByRole('searchbox', { name: 'Search a job title' });
    await field.fill('cancer registrar');
    await field.press('Enter');
    await page.waitForURL('**/search/?q=cancer+registrar');
  });
});
