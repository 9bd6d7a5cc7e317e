import { test } from 'vitest';
import { expectNone } from '../site/expect-none.ts';
import { kinds } from './kinds.ts';
import { address, inPage, withBrowser } from './visit.ts';

withBrowser();

test.each(kinds)('%s loads without an error, and nothing from another host', async (path) => {
  await inPage({}, async (page) => {
    const wrong: string[] = [];
    page.on('console', (message) => ['error', 'warning'].includes(message.type()) && wrong.push(`console: ${message.text()}`));
    page.on('pageerror', (error) => wrong.push(`error: ${error.message}`));
    page.on('requestfailed', (request) => wrong.push(`failed: ${request.url()}`));
    page.on('response', (response) => response.status() >= 400 && wrong.push(`status ${response.status()}: ${response.url()}`));
    page.on('request', (request) => !request.url().startsWith(`${address()}/`) && !request.url().startsWith('data:') && wrong.push(`elsewhere: ${request.url()}`));
    await page.goto(path, { waitUntil: 'load' });
    await page.waitForTimeout(100);
    expectNone(wrong);
  });
});
