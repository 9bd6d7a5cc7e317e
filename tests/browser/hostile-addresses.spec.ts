import { expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { expectNone } from '../site/expect-none.ts';
import { payloads } from './hostile-payloads.ts';
import { inPage, withBrowser } from './visit.ts';

withBrowser();

interface Case {
  name: string;
  query: string;
}

/** Keys that each page reads, and one that none does. Payloads stand for the whole of what a key says. */
const pages = [
  { path: '/plan/', root: 'climb-planner', ready: 'climb-planner form:not([hidden])', keys: ['in', 'school', 'field', 'certs', 'work', 'on', 'goal', 'assume', 'color'] },
  { path: '/ladders/compare/', root: 'ladder-compare', ready: '[data-controls]:not([hidden])', keys: ['with', 'school', 'certs', 'work', 'color'] },
] as const;

const casesOf = (keys: readonly string[]): Case[] => [
  ...keys.flatMap((key) => Object.entries(payloads).map(([name, payload]) => ({ name: `${key}: ${name}`, query: `?${key}=${payload}` }))),
  ...Object.entries(payloads).map(([name, payload]) => ({ name: `as a key: ${name}`, query: `?${payload}=${payload}` })),
];

/**
 * Sets each address without loading the page anew, as Back does, and tells what somebody sees then: the note (awaited, because the
 * comparison loads its verdicts on demand), choices in forms, ladders in sight, whether there is an answer; and how much markup there is.
 */
const visitAll = (page: Page, root: string, cases: readonly Case[]) =>
  page.evaluate(
    async ({ selector, addresses }) => {
      const element = document.querySelector(selector)!;
      const status = element.querySelector('[role=status]')!;
      const seen = [];
      for (const { name, query } of addresses) {
        history.replaceState(null, '', location.pathname + query);
        dispatchEvent(new PopStateEvent('popstate'));
        for (let waited = 0; waited < 50 && status.textContent === '' && query !== '?'; waited += 1) await new Promise((resolve) => setTimeout(resolve, 2));
        const view = {
          choices: JSON.stringify([...element.querySelectorAll('form')].map((form) => [...new FormData(form)].filter(([, value]) => value !== ''))),
          shown: [...element.querySelectorAll<HTMLElement>('section[data-ladder]')]
            .filter((column) => !column.hidden)
            .map(({ dataset }) => dataset.ladder)
            .join(),
          hasAnswer: element.querySelector('[data-answer]:not([hidden]), [data-verdict]') !== null,
          elements: document.querySelectorAll('body *').length,
        };
        seen.push({ name, note: status.textContent, view });
      }
      return seen;
    },
    { selector: root, addresses: [...cases] },
  );

/** Collects whatever a page complains about, or lets happen. */
function listen(page: Page): string[] {
  const heard: string[] = [];
  page.on('console', (message) => ['error', 'warning'].includes(message.type()) && heard.push(`console: ${message.text()}`));
  page.on('pageerror', (error) => heard.push(`error: ${error.message}`));
  page.on('dialog', (dialog) => heard.push(`dialog: ${dialog.message()}`));
  return heard;
}

const politeNote = /^We could not use a part of this address: [^\p{C}]{1,700}\. Here is what the rest means\.\s*$/u;
const isInjected = (page: Page) => page.evaluate(() => 'injected' in window || 'injected' in {});

test('there are at least 200 hostile addresses', () => {
  const total = pages.reduce((sum, { keys }) => sum + casesOf(keys).length, 0);
  console.log(`${total} hostile addresses`);
  expect(total).toBeGreaterThanOrEqual(200);
});

test.each(pages)('$path takes no harm from any of them: a polite note, defaults, nothing injected, no error', async ({ path, root, ready, keys }) => {
  await inPage({}, async (page) => {
    const heard = listen(page);
    await page.goto(path);
    await page.locator(ready).waitFor();
    const [clean] = await visitAll(page, root, [{ name: 'clean', query: '?' }]);
    expect(clean!.note).toBe('');
    const wrong = (await visitAll(page, root, casesOf(keys))).flatMap(({ name, note, view }) => [
      ...(politeNote.test(note) ? [] : [`${name}: the note is ${JSON.stringify(note.slice(0, 200))}`]),
      ...Object.entries(view).flatMap(([what, now]) => (now === clean!.view[what as keyof typeof view] ? [] : [`${name}: ${what} became ${String(now).slice(0, 200)}`])),
    ]);
    expectNone([...wrong, ...heard]);
    expect(await isInjected(page)).toBe(false);
  });
});

test.each(pages)('$path loads from the worst of them as if nothing had been asked', async ({ path, root, ready, keys }) => {
  await inPage({ viewport: { width: 320, height: 740 } }, async (page) => {
    const heard = listen(page);
    for (const name of [
      'a broken encoding',
      'encoded NULs',
      'closed tags and a script',
      'markup without escaping',
      'a very long word',
      'the prototype',
      'a mark that turns the text around',
      'a lone percent sign',
    ]) {
      await page.goto(`${path}?${keys[0]}=${payloads[name]}`);
      await page.locator(ready).waitFor();
      expect(await page.locator(`${root} [role=status]`).textContent(), name).toMatch(politeNote);
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth), name).toBe(true);
    }
    expectNone(heard);
    expect(await isInjected(page)).toBe(false);
  });
});

test('of a key that is given twice the first counts, and the note names the other', async () => {
  await inPage({}, async (page) => {
    await page.goto('/plan/?school=associate&school=bachelor&goal=lead&goal=%3Cb%3E');
    const status = page.locator('climb-planner [role=status]');
    await status.getByText('school=bachelor, goal=<b>').waitFor();
    expect([await page.locator('form [name=school]').inputValue(), await page.locator('form [name=goal]').inputValue()]).toEqual(['associate', 'lead']);
    await page.goto('/ladders/compare/?with=ny,wi&with=de');
    await page.locator('ladder-compare [role=status]').getByText('could not use a part of this address: de.').waitFor();
    expect(await page.locator('section[data-ladder]:visible').count()).toBe(2);
  });
});
