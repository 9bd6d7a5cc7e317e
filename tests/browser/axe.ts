import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Dark mode binds colors anew and nothing else, so only rules about colors are asked again. */
const colorRules = ['color-contrast', 'link-in-text-block'];

/** What axe finds wrong on the page as it stands, in light and in dark. */
export async function axeFindings(page: Page): Promise<string[]> {
  await page.emulateMedia({ colorScheme: 'light' });
  const light = linesOf(await new AxeBuilder({ page }).withTags(tags).analyze(), 'light');
  await page.emulateMedia({ colorScheme: 'dark' });
  return [...light, ...linesOf(await new AxeBuilder({ page }).withRules(colorRules).analyze(), 'dark')];
}

function linesOf({ violations }: Awaited<ReturnType<AxeBuilder['analyze']>>, where: string): string[] {
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${where}: ${id} (${help}) at ${target.join(' ')}: ${failureSummary?.split('\n').slice(1).join(' ').trim()}`),
  );
}
