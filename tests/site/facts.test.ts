import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { expectNone } from './expect-none.ts';
import { builtPage, type BuiltPage } from './pages.ts';
import { folded, visibleText } from './text.ts';

/** One fact of a source document, the page that must show it, and the words that show it. */
interface Fact {
  fact: string;
  page: string;
  has: readonly string[];
}

const here = import.meta.dirname;
const files = readdirSync(join(here, 'facts')).filter((file) => file.endsWith('.yaml'));
const texts = new Map<string, string | undefined>();

function textOf(path: string): string | undefined {
  if (!texts.has(path)) texts.set(path, readText(path));
  return texts.get(path);
}

function readText(path: string): string | undefined {
  let page: BuiltPage;
  try {
    page = builtPage(path);
  } catch {
    return undefined;
  }
  return folded(visibleText(page));
}

function findMissing({ fact, page, has }: Fact): string[] {
  const text = textOf(page);
  if (has.length === 0) return [`${fact}: no words to look for`];
  if (text === undefined) return [`${fact}: no page at ${page}`];
  return has.filter((words) => !text.includes(folded(words))).map((words) => `${fact}: ${page} does not say ${JSON.stringify(words)}`);
}

test.each(files)('every fact of %s stands on its page', (file) => {
  const facts = parse(readFileSync(join(here, 'facts', file), 'utf8')) as Fact[];
  expect(facts.length).toBeGreaterThan(0);
  expectNone(facts.flatMap(findMissing));
});

test('each of the 57 titles of the career profile has a page that the list of titles links to', () => {
  const titles = parse(readFileSync(join(here, 'seed-titles.yaml'), 'utf8')) as { title: string; page: string }[];
  expect(titles).toHaveLength(57);
  expect(new Set(titles.map(({ page }) => page)).size).toBe(57);
  const { $ } = builtPage('/titles/');
  const linked = new Set(
    $('main a')
      .map((_, link) => $(link).attr('href'))
      .get(),
  );
  expectNone(titles.filter(({ page }) => !linked.has(page)).map(({ title }) => `/titles/ does not link to ${title}`));
  expectNone(titles.filter(({ title, page }) => folded(builtPage(page).$('h1').text()) !== folded(title)).map(({ title, page }) => `${page} is not headed ${title}`));
});
