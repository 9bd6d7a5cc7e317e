import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, inject, test } from 'vitest';
import { build, root } from './build.ts';
import { builtFiles } from './pages.ts';

/** A copy of the project with a good build in its dist, in which content may be spoiled. */
const copy = mkdtempSync(join(tmpdir(), 'rung-by-rung-'));
const dist = join(copy, 'dist');
let good: string;

beforeAll(() => {
  for (const part of ['content', 'src', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json']) cpSync(join(root, part), join(copy, part), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'dir');
  cpSync(inject('builtSite'), dist, { recursive: true });
  good = hashOf(dist);
});

afterAll(() => rmSync(copy, { recursive: true, force: true }));

/** One value for all names and bytes below a folder. */
function hashOf(folder: string): string {
  const hash = createHash('sha256');
  for (const file of builtFiles(folder)) hash.update(`${file}\0`).update(readFileSync(join(folder, file)));
  return hash.digest('hex');
}

let spoiled: { path: string; bytes: Buffer } | undefined;
afterEach(() => {
  if (spoiled) writeFileSync(spoiled.path, spoiled.bytes);
});

interface Spoil {
  what: string;
  file: string;
  spoil(text: string): string | Buffer;
  says: readonly string[];
}

const spoils: readonly Spoil[] = [
  {
    what: 'a missing field',
    file: 'content/titles/coder.mdx',
    spoil: (text) => text.replace(/^description:.*\n/m, ''),
    says: ['content/titles/coder.mdx', '(missing-field)', 'found: nothing', 'right: the field "description"'],
  },
  {
    what: 'an unknown source',
    file: 'content/ladders/ny.mdx',
    spoil: (text) => text.replace('source: ny-std-2021\n', 'source: ny-std-2012\n'),
    says: ['content/ladders/ny.mdx', '(unknown-ids)', 'ny-std-2012', 'right: ', 'nearest: ny-std-2021'],
  },
  {
    what: 'a circle of steps',
    file: 'content/ladders/national.mdx',
    spoil: (text) => text.replace(/^steps:\n/m, 'steps:\n  - { from: administrator, to: clerk, kind: inferred, source: careers-profile-2006 }\n'),
    says: ['content/ladders/national.mdx', '(ladder-cycles)', 'administrator → clerk', 'right: steps that only lead up'],
  },
  {
    what: 'words that do not parse',
    file: 'content/guides/about.mdx',
    spoil: (text) => `${text}\n<Sourced by="careers-profile-2006">\n\nNever closed.\n`,
    says: ['content/guides/about.mdx', '(mdx)', 'right: '],
  },
  {
    what: 'a file in Latin-1',
    file: 'content/glossary/ctr.mdx',
    spoil: (text) => Buffer.from(`${text}\nRésumé.\n`, 'latin1'),
    says: ['content/glossary/ctr.mdx', '(encoding)', 'bytes that are not UTF-8', 'right: plain text saved as UTF-8'],
  },
];

test.each(spoils)('a build with $what fails, says where and what is right, and leaves the last good site as it was', async ({ file, spoil, says }) => {
  const path = join(copy, file);
  spoiled = { path, bytes: readFileSync(path) };
  const bytes = Buffer.from(spoil(spoiled.bytes.toString('utf8')));
  expect(bytes.equals(spoiled.bytes)).toBe(false);
  writeFileSync(path, bytes);

  const { exitCode, output } = await build({ outDir: dist, folder: copy });

  expect(exitCode).toBe(1);
  for (const words of says) expect(output).toContain(words);
  expect(output).toContain('1 finding in the content.');
  expect(hashOf(dist)).toBe(good);
});
