import { AxeBuilder } from '@axe-core/playwright';
import { test } from 'vitest';
import { expectNone } from '../site/expect-none.ts';
import { kinds } from './kinds.ts';
import { inPage, withBrowser } from './visit.ts';

withBrowser();

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Dark mode binds colors anew and nothing else, so only rules about colors are asked again. */
const colorRules = ['color-contrast', 'link-in-text-block'];

type Results = Awaited<ReturnType<AxeBuilder['analyze']>>;
const linesOf = ({ violations }: Results, where: string) =>
  violations.flatMap(({ id, help, nodes }) => nodes.map(({ target, failureSummary }) => `${where}: ${id} (${help}) at ${target.join(' ')}: ${failureSummary?.split('\n').slice(1).join(' ').trim()}`));

test.each(kinds)('axe finds nothing wrong on %s, in light and in dark', async (path) => {
  await inPage({ colorScheme: 'light' }, async (page) => {
    await page.goto(path);
    const light = await new AxeBuilder({ page }).withTags(tags).analyze();
    await page.emulateMedia({ colorScheme: 'dark' });
    const dark = await new AxeBuilder({ page }).withRules(colorRules).analyze();
    expectNone([...linesOf(light, 'light'), ...linesOf(dark, 'dark')]);
  });
});

test('axe finds nothing wrong with the navigation open on a phone', async () => {
  await inPage({ viewport: { width: 360, height: 740 } }, async (page) => {
    await page.goto('/ladders/ny/');
    await page.getByRole('button', { name: 'Menu' }).click();
    expectNone(linesOf(await new AxeBuilder({ page }).withTags(tags).analyze(), 'light'));
  });
});
