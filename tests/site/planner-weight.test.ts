import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { brotli } from './brotli.ts';
import { siteUrl } from './build.ts';
import { builtPage, builtPages } from './pages.ts';

const plannerBudget = 20_000;

const fileAt = (address: string) => readFileSync(join(inject('builtSite'), address));

/** A script with every script that it imports without being asked, each once. */
function withImports(address: string, found: Set<string> = new Set()): Set<string> {
  if (found.has(address)) return found;
  found.add(address);
  const code = fileAt(address).toString();
  for (const [, target] of code.matchAll(/\b(?:from|import)\s*["'](\.[^"']+)["']/g)) withImports(new URL(target!, siteUrl + address).pathname, found);
  return found;
}

const network = '/plan/network.json';

test('all that the planner loads beside its page, scripts and data, keeps to its budget', async () => {
  const scriptsOf = (path: string) =>
    new Set(
      builtPage(path)
        .$('script[src]')
        .get()
        .flatMap((script) => [...withImports(script.attribs.src!)]),
    );
  // The loader of the search box stands on every page.
  const everywhere = scriptsOf('/about/');
  const scripts = [...scriptsOf('/plan/')].filter((address) => !everywhere.has(address));
  const weights = await Promise.all([...scripts, network].map(async (path) => ({ path, bytes: await brotli(fileAt(path)) })));
  const sum = weights.reduce((total, { bytes }) => total + bytes, 0);
  console.log(`Planner: ${sum} bytes; ${weights.map(({ path, bytes }) => `${path} ${bytes}`).join(', ')}`);
  expect(scripts.length).toBeGreaterThan(0);
  expect(sum).toBeLessThanOrEqual(plannerBudget);
});

test("the planner's data is loaded by the planner and the comparison alone", () => {
  const loading = builtPages().filter(({ html }) => html.includes(network));
  expect(loading.map(({ path }) => path)).toEqual(['/ladders/compare/', '/plan/']);
});
