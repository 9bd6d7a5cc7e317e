import { expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { inPage, withBrowser } from './visit.ts';

withBrowser();

const answerOf = (page: Page) => page.locator('[data-answer]');
const statusOf = (page: Page) => page.locator('climb-planner [role=status]');
const queryOf = (page: Page) => new URL(page.url()).search;
const resultOf = /^\d+ open, \d+ open on conditions, \d+ nearly open\.$/;

/** Opens the planner and waits until its form can be used. */
async function openPlanner(page: Page, query = ''): Promise<void> {
  await page.goto(`/plan/${query}`);
  await page.getByRole('form', { name: 'Your plan' }).waitFor();
}

const planNamed = (page: Page, title: string) => page.locator('section.plan', { has: page.getByRole('heading', { name: title, exact: true }) });
/** Months of a plan's summary: "26 months, $8,353" or "2 years". */
async function monthsOf(page: Page, title: string): Promise<number> {
  const [, count, unit] = /^(\d+) (month|year)/.exec((await planNamed(page, title).locator('.summary').textContent())!)!;
  return Number(count) * (unit === 'year' ? 12 : 1);
}

test('a starting point shows ways to its goal, dated and with receipts, and what is open now', async () => {
  await inPage({}, async (page) => {
    await openPlanner(page);
    expect(await answerOf(page).isVisible()).toBe(false);
    await page.getByRole('link', { name: 'RHIT just passed' }).click();
    await answerOf(page).waitFor();
    const way = planNamed(page, 'The fastest way');
    expect(await way.locator('.act b').first().textContent()).toBe('Month 0');
    expect(await way.locator('.path li').first().getByRole('link').getAttribute('href')).toBe('/ladders/ny/him-administrator-3/');
    expect(await way.locator('.act .receipts a').first().getAttribute('href')).toMatch(/^\/sources\/[\w-]+\/$/);
    const open = page.locator('[data-rungs] section', { has: page.getByRole('heading', { name: 'Open to you now' }) });
    expect(await open.locator('a[href="/ladders/ny/him-technician-1/"]').count()).toBe(1);
    expect(await statusOf(page).textContent()).toMatch(resultOf);
    expect(await page.getByText('Only the employer decides').isVisible()).toBe(true);
  });
});

test('every starting point fills the form and is answered, with nothing of its address ignored', async () => {
  await inPage({}, async (page) => {
    await openPlanner(page);
    const queries = await page.locator('.starts a').evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).search));
    expect(queries.length).toBeGreaterThan(4);
    for (const query of queries) {
      await openPlanner(page, query);
      expect(await statusOf(page).textContent(), query).toMatch(resultOf);
      expect(await answerOf(page).isVisible(), query).toBe(true);
      expect(await page.locator('form select[name=school]').inputValue(), query).toBe(new URLSearchParams(query).get('school'));
      if (new URLSearchParams(query).has('goal')) expect(await page.locator('section.plan ol.acts').count(), query).toBeGreaterThan(0);
    }
  });
});

test('a change of schooling changes the answer and the address; Back and Forward bring form and answer back', async () => {
  await inPage({}, async (page) => {
    await openPlanner(page);
    const school = page.locator('form select[name=school]');
    const answers: string[] = [];
    for (const level of ['high-school', 'bachelor']) {
      await school.selectOption(level);
      expect(queryOf(page)).toBe(`?school=${level}`);
      answers.push((await answerOf(page).textContent())!);
    }
    expect(answers[0]).not.toBe(answers[1]);
    await page.goBack();
    expect([queryOf(page), await school.inputValue(), await answerOf(page).textContent()]).toEqual(['?school=high-school', 'high-school', answers[0]]);
    await page.goBack();
    expect([queryOf(page), await school.inputValue(), await answerOf(page).isVisible()]).toEqual(['', '', false]);
    await page.goForward();
    expect([queryOf(page), await school.inputValue(), await answerOf(page).textContent()]).toEqual(['?school=high-school', 'high-school', answers[0]]);
  });
});

test('by keyboard alone: Tab reaches every question, Enter shows the way and moves to it, and one step back undoes it', async () => {
  await inPage({}, async (page) => {
    await openPlanner(page);
    await page.locator('h1').evaluate((heading) => {
      heading.tabIndex = -1;
      heading.focus();
    });
    const reached = new Set<string>();
    for (let count = 0; count < 150 && !reached.has('on-months'); count += 1) {
      await page.keyboard.press('Tab');
      reached.add(await page.evaluate(() => document.activeElement?.getAttribute('name') ?? ''));
    }
    expect([...reached]).toEqual(expect.arrayContaining(['goal', 'in', 'school', 'field', 'certs', 'work-office-records', 'work-any', 'on', 'on-months']));
    await page.locator('[name=work-coding]').focus();
    await page.keyboard.type('24');
    await page.keyboard.press('Enter');
    expect(queryOf(page)).toBe('?work=coding:24');
    expect(await page.evaluate(() => document.activeElement?.hasAttribute('data-answer'))).toBe(true);
    await page.goBack();
    expect([queryOf(page), await page.locator('[name=work-coding]').inputValue()]).toEqual(['', '']);
  });
});

test('Start again empties form, answer and address', async () => {
  await inPage({}, async (page) => {
    await openPlanner(page, '?in=ny&school=associate&field=yes&certs=rhit&work=coding:12&on=ny/him-technician-1:6&goal=lead&assume=exam-wait:1');
    await page.getByRole('button', { name: 'Start again' }).click();
    expect([
      queryOf(page),
      await answerOf(page).isVisible(),
      await page.locator('form :checked:not(option)').count(),
      await page.locator('[name=assume-exam-wait]').inputValue(),
    ]).toEqual(['', false, 0, await page.locator('[name=assume-exam-wait]').getAttribute('value')]);
  });
});

test("a visitor's own number changes the months of a plan and stands in the address; one that cannot be is named", async () => {
  await inPage({}, async (page) => {
    await openPlanner(page, '?school=associate&field=yes&goal=ny/him-technician-1');
    const before = await monthsOf(page, 'The fastest way');
    await page.getByText('What plans assume').click();
    const wait = page.locator('[name=assume-exam-wait]');
    const longer = Number(await wait.inputValue()) + 5;
    await wait.fill(String(longer));
    await wait.press('Enter');
    expect(await monthsOf(page, 'The fastest way')).toBe(before + 5);
    expect(queryOf(page)).toContain(`assume=exam-wait:${longer}`);
    await wait.fill('100000');
    await wait.press('Enter');
    expect(await monthsOf(page, 'The fastest way')).toBe(before);
    expect(await statusOf(page).textContent()).toContain('could not use a part of this address: exam-wait');
  });
});

test('a number of the address that the form would refuse does not keep the button from answering', async () => {
  await inPage({}, async (page) => {
    await openPlanner(page, '?school=associate&assume=associate:1.5');
    await page.locator('form select[name=goal]').selectOption('technician');
    await page.getByRole('button', { name: 'Show my way' }).click();
    expect(await page.evaluate(() => document.activeElement?.hasAttribute('data-answer'))).toBe(true);
  });
});

test('the link is copied and that is said; where the browser refuses, the address bar is pointed to', async () => {
  await inPage({ permissions: ['clipboard-read', 'clipboard-write'] }, async (page) => {
    await openPlanner(page, '?school=associate');
    await page.getByRole('button', { name: 'Copy the link' }).click();
    await page.getByText('The link is copied.').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
    await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
    await page.getByRole('button', { name: 'Copy the link' }).click();
    await statusOf(page).getByText('This address holds your plan.').waitFor();
  });
});

test('on paper stands the answer, not the form', async () => {
  await inPage({}, async (page) => {
    await openPlanner(page, '?school=associate&goal=technician');
    await page.emulateMedia({ media: 'print' });
    expect(await answerOf(page).isVisible()).toBe(true);
    expect(await page.locator('section.plan').first().isVisible()).toBe(true);
    for (const away of ['climb-planner form', '.starts', '[data-copy]', '[data-print]']) expect(await page.locator(away).isVisible(), away).toBe(false);
  });
});

test('without script the planner says in sight what to do instead, and shows no form that would do nothing', async () => {
  await inPage({ javaScriptEnabled: false }, async (page) => {
    await page.goto('/plan/');
    expect(await page.locator('noscript p').isVisible()).toBe(true);
    expect(await page.locator('climb-planner form').isVisible()).toBe(false);
    await page.locator('noscript a').click();
    await page.waitForURL('**/ladders/compare/');
  });
});

test('where its data does not load, the planner says so', async () => {
  await inPage({}, async (page) => {
    await page.route('**/plan/network.json', (route) => route.fulfill({ status: 500, body: '' }));
    await page.goto('/plan/');
    await statusOf(page).getByText('did not load').waitFor();
  });
});
