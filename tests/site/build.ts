import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../', import.meta.url));
export const siteUrl = 'https://example.org';

/** A folder for one build, so that two runs at the same time do not build into each other's. Whoever asks for it removes it. */
export function newBuildFolder(): string {
  const cache = join(root, 'node_modules/.cache');
  mkdirSync(cache, { recursive: true });
  return mkdtempSync(join(cache, 'built-site-'));
}

/** How a build ended, and all that it printed. */
export interface BuildResult {
  exitCode: number;
  output: string;
}

/** Runs `astro build` in a folder that holds the project (this one unless a test gives another). */
export function build(options: { outDir: string; base?: string; folder?: string }): Promise<BuildResult> {
  const { outDir, base = '/', folder = root } = options;
  const inherited = Object.entries(process.env).filter(([name]) => !/^(VITEST|NODE_ENV$|TEST$|MODE$|DEV$|PROD$|SSR$|BASE_URL$)/.test(name));
  const env = {
    ...Object.fromEntries(inherited),
    NODE_ENV: 'production',
    ASTRO_TELEMETRY_DISABLED: '1',
    SITE_URL: siteUrl,
    BASE_PATH: base,
    OUT_DIR: outDir,
    NO_COLOR: '1',
    FORCE_COLOR: '0',
  };
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build'], { cwd: folder, env });
    let output = '';
    child.stdout.on('data', (text) => (output += text));
    child.stderr.on('data', (text) => (output += text));
    child.on('error', reject);
    child.on('close', (exitCode) => resolve({ exitCode: exitCode ?? 1, output }));
  });
}

/** Builds, or throws with everything that the build printed. */
export async function buildOrThrow(options: Parameters<typeof build>[0]): Promise<void> {
  const { exitCode, output } = await build(options);
  if (exitCode !== 0) throw new Error(`astro build ended with exit code ${exitCode}:\n\n${output}`);
}
