import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { rules } from '../../../src/checks/rules/index.ts';

const names = readdirSync('src/checks/rules')
  .filter((file) => file !== 'index.ts')
  .map((file) => file.replace(/\.ts$/, ''));

test('every rule in the folder is in the list that the check runs', () => {
  const listed = readFileSync('src/checks/rules/index.ts', 'utf8');
  expect(names.filter((name) => !listed.includes(`'./${name}.ts'`))).toEqual([]);
  expect(rules).toHaveLength(names.length);
});

test.each(names)('%s has a test of its own that pins a message of that name', (name) => {
  expect(readFileSync(`tests/unit/checks/${name}.test.ts`, 'utf8')).toContain(`(${name})`);
});
