import type { Page } from 'playwright-core';

/** Where the page scrolls sideways: in windows of these widths, and with text at twice its size in one half as wide as a desk's (WCAG 1.4.4). */
export async function sidewaysScroll(page: Page, widths: readonly number[]): Promise<string[]> {
  const wide: string[] = [];
  const look = async (what: string) => {
    const overflow = await overflowOf(page);
    if (overflow) wide.push(`${what}: ${overflow}`);
  };
  for (const width of widths) {
    await page.setViewportSize({ width, height: 800 });
    await look(`${width}px`);
  }
  await page.setViewportSize({ width: 640, height: 800 });
  await page.addStyleTag({ content: 'html { font-size: 200% !important; }' });
  await look('640px with text at 200 %');
  return wide;
}

/** How far the document reaches over the edge of the window, and what sticks out farthest. */
async function overflowOf(page: Page): Promise<string | undefined> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return undefined;
    const isInScroller = (element: Element) => {
      for (let parent = element.parentElement; parent && parent !== document.body; parent = parent.parentElement) if (getComputedStyle(parent).overflowX !== 'visible') return true;
      return false;
    };
    const widest = [...document.body.querySelectorAll('*')]
      .filter((element) => !isInScroller(element))
      .sort((a, b) => b.getBoundingClientRect().right - a.getBoundingClientRect().right)[0];
    return `${scrollWidth - clientWidth}px too wide, at ${widest?.tagName.toLowerCase()}.${widest?.getAttribute('class')}: ${widest?.textContent?.trim().slice(0, 40)}`;
  });
}
