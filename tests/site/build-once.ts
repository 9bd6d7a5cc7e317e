/**
 * Builds the site before the first test of the projects `site` and `browser`, and tells both where it lies. The two
 * projects share one process: the second finds BUILT_SITE set and builds nothing. Whoever sets BUILT_SITE by hand
 * vouches for that folder being a fresh build with SITE_URL=https://example.org.
 */
import { rmSync } from 'node:fs';
import type { TestProject } from 'vitest/node';
import { buildOrThrow, newBuildFolder } from './build.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    builtSite: string;
  }
}

export default async function setup(project: TestProject): Promise<void> {
  if (process.env.BUILT_SITE === undefined) {
    const outDir = newBuildFolder();
    process.on('exit', () => rmSync(outDir, { recursive: true, force: true }));
    await buildOrThrow({ outDir });
    process.env.BUILT_SITE = outDir;
  }
  project.provide('builtSite', process.env.BUILT_SITE);
}
