/// <reference types="vitest/config" />
import { getViteConfig } from 'astro/config';

/**
 * Three projects, cheap first. unit: pure rooms, no build. site: builds once and reads the pages. browser: what happens
 * after load, in the Chromium that comes with npm ci.
 */
export default getViteConfig(
  {
    test: {
      projects: [
        { extends: true, test: { name: 'unit', include: ['tests/unit/**/*.test.ts', 'tests/architecture.test.ts'] } },
        { extends: true, test: { name: 'site', include: ['tests/site/**/*.test.ts'], globalSetup: ['tests/site/build-once.ts'], testTimeout: 60_000 } },
        {
          extends: true,
          test: {
            name: 'browser',
            include: ['tests/browser/**/*.spec.ts'],
            globalSetup: ['tests/site/build-once.ts'],
            testTimeout: 120_000,
            hookTimeout: 60_000,
            fileParallelism: false,
          },
        },
      ],
    },
  },
  { devToolbar: { enabled: false } },
);
