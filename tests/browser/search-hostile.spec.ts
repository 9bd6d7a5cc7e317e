import { expect, test } from 'vitest';
import { expectNone } from '../site/expect-none.ts';
import { payloads } from './hostile-payloads.ts';
import { statusOf } from './search-visit.ts';
import { inPage, withBrowser } from './visit.ts';

withBrowser();

test.each([
  ['one letter', 'q=c', 'Type two letters or more.'],
  ['a picture', `q=${encodeURIComponent('🧗🏽‍♀️')}`, 'Type two letters or more.'],
  ['control characters', 'q=%00%07%1B', ''],
  ['letters written from the right', `q=${encodeURIComponent('سلم')}`, 'No page'],
  ['markup', `q=${encodeURIComponent('<img src=x onerror=window.injected=true>')}`, 'onerror'],
  ['a very long query', `q=${'coder+'.repeat(60)}`, 'We searched the first 200 characters of what you typed.'],
])('%s is met calmly', async (_, query, said) => {
  await inPage({}, async (page) => {
    const wrong: string[] = [];
    page.on('pageerror', (error) => wrong.push(error.message));
    await page.goto(`/search/?${query}`);
    if (said === '') await page.waitForTimeout(300);
    else await statusOf(page).getByText(said).waitFor();
    expect(await page.locator('main img').count()).toBe(0);
    expect(await page.evaluate(() => 'injected' in window)).toBe(false);
    expectNone(wrong);
  });
});

const politeNote = /^We could not use a part of this address: [^\p{C}]{1,700}\. Here is what the rest means\./u;

test('no address does harm: filters that mean nothing are named politely, nothing is injected, nothing fails', async () => {
  await inPage({ viewport: { width: 320, height: 740 } }, async (page) => {
    const heard: string[] = [];
    page.on('console', (message) => ['error', 'warning'].includes(message.type()) && heard.push(`console: ${message.text()}`));
    page.on('pageerror', (error) => heard.push(`error: ${error.message}`));
    page.on('dialog', (dialog) => heard.push(`dialog: ${dialog.message()}`));
    await page.goto('/search/');
    const cases = Object.entries(payloads).flatMap(([name, payload]) => [
      ...['kind', 'state', 'level', 'track', 'color'].map((key) => ({ name: `${key}: ${name}`, query: `?${key}=${payload}`, isNamed: true })),
      { name: `q: ${name}`, query: `?q=${payload}`, isNamed: false },
    ]);
    const seen = await page.evaluate(async (all) => {
      const status = document.querySelector('search-results [data-status]')!;
      const told = [];
      for (const { name, query } of all) {
        history.replaceState(null, '', location.pathname + query);
        dispatchEvent(new PopStateEvent('popstate'));
        for (let waited = 0; waited < 400 && /Searching…/.test(status.textContent!); waited += 1) await new Promise((resolve) => setTimeout(resolve, 5));
        told.push({
          name,
          note: status.textContent!,
          isWide: document.documentElement.scrollWidth > document.documentElement.clientWidth,
          marked: document.querySelectorAll('main img, main iframe, main svg[onload], main b').length,
        });
      }
      return told;
    }, cases);
    const wrong = seen.flatMap(({ name, note, isWide, marked }, at) => [
      ...(cases[at]!.isNamed && !politeNote.test(note) ? [`${name}: the note is ${JSON.stringify(note.slice(0, 200))}`] : []),
      ...(/Searching…|did not load/.test(note) ? [`${name}: ${note}`] : []),
      ...(isWide ? [`${name}: the page scrolls sideways`] : []),
      ...(marked > 0 ? [`${name}: markup on the page`] : []),
    ]);
    expectNone([...wrong, ...heard]);
    expect(await page.evaluate(() => 'injected' in window || 'injected' in {})).toBe(false);
  });
});
