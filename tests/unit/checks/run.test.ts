import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readContentFiles } from '../../../src/checks/run.ts';
import { messages, validContent } from '../../fixtures/content.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rung-by-rung-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

test('reads every file below content/, with paths that start at the given folder', () => {
  for (const { path, bytes } of validContent()) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
  const read = readContentFiles(folder);
  expect(read.map((file) => file.path).sort()).toEqual(
    validContent()
      .map((file) => file.path)
      .sort(),
  );
  expect(messages(read)).toBe('');
});

test('reads files that no part of the site reads too, so that the check can tell them', () => {
  mkdirSync(join(folder, 'content/ladders/deep'), { recursive: true });
  writeFileSync(join(folder, 'content/ladders/deep/x.txt'), 'x');
  expect(readContentFiles(folder).map((file) => file.path)).toEqual(['content/ladders/deep/x.txt']);
});
