import { existsSync } from 'node:fs';
import { platform, arch } from 'node:os';
import { chromium, type Browser } from 'playwright-core';

/** Not the arguments that the package suggests: its --single-process is unstable (2026-11-21). */
const args = ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run', '--disable-quic'];

const installed: Partial<Record<NodeJS.Platform, readonly string[]>> = {
  linux: ['/usr/bin/google-chrome-stable', '/usr/bin/google-chrome', '/usr/bin/chromium', '/usr/bin/chromium-browser', '/snap/bin/chromium'],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: [
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  ],
};

/** A headless Chromium: CHROME_PATH if set, the one that comes with npm on Linux x64, else an installed one. */
export async function launch(): Promise<Browser> {
  return chromium.launch({ executablePath: await findExecutable(), args, headless: true });
}

async function findExecutable(): Promise<string> {
  const { CHROME_PATH } = process.env;
  if (CHROME_PATH) return CHROME_PATH;
  if (platform() === 'linux' && arch() === 'x64') {
    const { default: bundled } = await import('@sparticuz/chromium');
    return bundled.executablePath();
  }
  const found = installed[platform()]?.find((path) => existsSync(path));
  if (!found)
    throw new Error(
      'The browser tests need Chrome, Chromium or Edge. Install Google Chrome, or set CHROME_PATH to the program file of a Chromium browser, and run npm run test:browser again.',
    );
  return found;
}
