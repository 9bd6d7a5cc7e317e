import { expect, test } from 'vitest';
import { inPage, withBrowser } from './visit.ts';

withBrowser();

test("New York's finder answers as numbers are typed, and says nothing before both are there", async () => {
  await inPage({}, async (page) => {
    await page.goto('/ladders/ny/');
    const finder = page.locator('rule-finder');
    const answer = finder.locator('output');
    await finder.getByLabel('Individuals served').pressSequentially('2999');
    expect(await answer.textContent()).toBe('');
    await finder.getByLabel('Records activities a year').pressSequentially('25000');
    expect(await answer.textContent()).toContain('Administrator 1');
    await finder.getByLabel('Records activities a year').pressSequentially('0');
    expect(await answer.textContent()).toContain('No level covers this.');
    await finder.getByLabel('Individuals served').fill('1.5');
    expect(await answer.textContent()).toContain('These numbers cannot all be right.');
  });
});

test("New York's finder asks for sizes only where they count", async () => {
  await inPage({}, async (page) => {
    await page.goto('/ladders/ny/');
    const finder = page.locator('rule-finder');
    const kind = finder.getByLabel('The place');
    for (const place of await kind.locator('option').evaluateAll((options) => options.map((option) => (option as HTMLOptionElement).value))) {
      await kind.selectOption(place);
      expect(await finder.getByLabel('Individuals served').isVisible(), place).toBe(place === 'ddsoo');
      expect(await finder.locator('output').textContent(), place).toMatch(place === 'ddsoo' ? /^$/ : /^Administrator [123], because/);
    }
  });
});

test("Wisconsin's test answers as shares are typed, and says nothing before the share of coding is there", async () => {
  await inPage({}, async (page) => {
    await page.goto('/ladders/wi/');
    const finder = page.locator('rule-finder');
    const answer = finder.locator('output');
    await finder.getByLabel('Transcription').fill('60');
    expect(await answer.textContent()).toBe('');
    await finder.getByLabel('Coding or reviewing it').fill('20');
    expect(await answer.textContent()).toContain('Medical Transcriptionist');
    expect(await answer.textContent()).toContain('only if that class also fits the work better');
    await finder.getByLabel('A supervisor or manager').check();
    expect(await answer.textContent()).toContain('Outside this series');
    await finder.getByLabel('Transcription').fill('90');
    expect(await answer.textContent()).toContain('These numbers cannot all be right.');
  });
});

test.each(['/ladders/ny/', '/ladders/wi/'])('without script %s shows no form that would not answer', async (path) => {
  await inPage({ javaScriptEnabled: false }, async (page) => {
    await page.goto(path);
    expect(await page.locator('rule-finder').count()).toBe(1);
    expect(await page.locator('rule-finder form').isVisible()).toBe(false);
  });
});
