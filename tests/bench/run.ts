/**
 * `npm run bench`: how long the content check, the planner's answer, a build, the lookup's suggestions and the first chart take here, and what pages weigh. Figures of
 * one machine on one day: compare runs of one session as ratios.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { findAll } from '../../src/checks/find-all.ts';
import { readContentFiles } from '../../src/checks/run.ts';
import { benchCharts } from './charts.ts';
import { benchLookup } from './lookup.ts';
import { median, time } from './median.ts';
import { benchPlanner } from './planner.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const checks = time(() => void findAll(readContentFiles()), 5);
console.log(`content check   ${median(checks).toFixed(0)} ms (median of ${checks.length})`);

benchPlanner();

const out = mkdtempSync(join(tmpdir(), 'rung-bench-'));
try {
  const [build] = time(() => void execFileSync('npx', ['astro', 'build'], { cwd: root, env: { ...process.env, OUT_DIR: out }, stdio: 'ignore' }), 1);
  console.log(`full build      ${(build! / 1000).toFixed(1)} s, ${(build! / median(checks)).toFixed(1)} content checks`);
  await benchLookup(out);
  await benchCharts(out);
  const pages = readdirSync(out, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html'));
  const weights = pages.map((name) => {
    const html = readFileSync(join(out, name), 'utf8');
    const sheets = [...html.matchAll(/<link rel="stylesheet" href="([^"]+)"/g)].map(([, href]) => readFileSync(join(out, href!)));
    return { name: relative('.', name), bytes: [Buffer.from(html), ...sheets].reduce((sum, bytes) => sum + brotliCompressSync(bytes).length, 0) };
  });
  const heaviest = weights.reduce((most, page) => (page.bytes > most.bytes ? page : most));
  console.log(`pages           ${pages.length}`);
  console.log(`median page     ${median(weights.map(({ bytes }) => bytes))} bytes of HTML and CSS (brotli)`);
  console.log(`heaviest page   ${heaviest.bytes} bytes: ${heaviest.name}`);
} finally {
  rmSync(out, { recursive: true, force: true });
}
