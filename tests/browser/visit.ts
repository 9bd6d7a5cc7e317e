import { afterAll, beforeAll, inject } from 'vitest';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { launch } from './chromium.ts';
import { serve } from './server.ts';

let browser: Browser;
let site: Awaited<ReturnType<typeof serve>>;

/** Call once in a file of browser tests: starts the browser and a server for the built site, and ends both. */
export function withBrowser(): void {
  beforeAll(async () => {
    site = await serve(inject('builtSite'));
    browser = await launch();
  });
  afterAll(async () => {
    await browser?.close();
    site?.close();
  });
}

/** Runs `look` on a fresh page and closes it, whatever happens. */
export async function inPage<T>(options: BrowserContextOptions, look: (page: Page) => Promise<T>): Promise<T> {
  const context = await browser.newContext({ baseURL: site.address, viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce', ...options });
  try {
    return await look(await context.newPage());
  } finally {
    await context.close();
  }
}

/** The address of the server, without a slash at its end. */
export const address = (): string => site.address;
