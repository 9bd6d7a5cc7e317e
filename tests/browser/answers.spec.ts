/** Pages with an answer on them: what the tests of every page see only before anything was asked. */
import { test } from 'vitest';
import type { Page } from 'playwright-core';
import { expectNone } from '../site/expect-none.ts';
import { axeFindings } from './axe.ts';
import { sidewaysScroll } from './sideways-scroll.ts';
import { inPage, withBrowser } from './visit.ts';

withBrowser();

const answers: readonly [name: string, path: string, ask: (page: Page) => Promise<void>][] = [
  [
    'the planner with plans, all lists and all assumptions open',
    '/plan/?school=associate&field=yes&certs=rhit&work=coding:12&goal=ny/him-administrator-3',
    async (page) => {
      await page.locator('section.plan').first().waitFor();
      await page.locator('climb-planner details').evaluateAll((all) => all.forEach((details) => ((details as HTMLDetailsElement).open = true)));
    },
  ],
  [
    'the planner with a goal of which no source says what opens it, and with a long note',
    `/plan/?school=high-school&goal=wi/hit-1&in=${'WWWWWWWWWW'.repeat(10)}`,
    (page) => page.locator('section.plan').first().waitFor(),
  ],
  [
    'a comparison with verdicts',
    '/ladders/compare/?with=ny,de,us-federal,wi&school=associate&certs=rhit',
    async (page) => {
      await page.locator('.compare section[data-ladder=ny] [data-verdict]').first().waitFor();
      await page.getByText('Say what you hold').click();
    },
  ],
  [
    "New York's finder with an answer",
    '/ladders/ny/',
    async (page) => {
      await page.getByLabel('Individuals served').fill('3500');
      await page.getByLabel('Records activities a year').fill('300000');
      await page.locator('rule-finder output').getByText('Administrator 3').waitFor();
    },
  ],
  [
    "Wisconsin's test with an answer",
    '/ladders/wi/',
    async (page) => {
      await page.getByLabel('Coding or reviewing it').fill('60');
      await page.locator('rule-finder output').getByText('Coding Technician').waitFor();
    },
  ],
];

test.each(answers)('axe finds nothing wrong on %s, in light and in dark', async (_name, path, ask) => {
  await inPage({}, async (page) => {
    await page.goto(path);
    await ask(page);
    expectNone(await axeFindings(page));
  });
});

test.each(answers)('nothing scrolls sideways on %s, on a small phone or with text at twice its size', async (_name, path, ask) => {
  await inPage({}, async (page) => {
    await page.goto(path);
    await ask(page);
    expectNone(await sidewaysScroll(page, [360, 320]));
  });
});
