import { expect, test } from 'vitest';
import { readCorpus } from '../../src/checks/corpus.ts';
import { readContentFiles } from '../../src/checks/run.ts';
import { siteUrl } from './build.ts';
import { expectNone } from './expect-none.ts';
import { builtPages, type BuiltPage } from './pages.ts';
import { folded, oneLine, visibleText } from './text.ts';

/** What schema.org, or a search engine that reads it, asks of each type. */
const required: Readonly<Record<string, readonly string[]>> = {
  Answer: ['text'],
  BreadcrumbList: ['itemListElement'],
  CategoryCode: ['codeValue', 'inCodeSet'],
  DefinedTerm: ['name', 'description', 'url'],
  DefinedTermSet: ['name', 'hasDefinedTerm'],
  EducationalOccupationalCredential: ['name', 'description', 'credentialCategory', 'recognizedBy'],
  EntryPoint: ['urlTemplate'],
  FAQPage: ['mainEntity'],
  ListItem: ['position', 'name', 'item'],
  Occupation: ['name', 'description', 'occupationalCategory'],
  Organization: ['name'],
  Question: ['name', 'acceptedAnswer'],
  SearchAction: ['target', 'query-input'],
  WebSite: ['name', 'url', 'potentialAction'],
};
/** For machines, not for readers. */
const notText = new Set(['@context', '@type', '@id', 'query-input', 'credentialCategory']);

type Item = Readonly<Record<string, unknown>> & { '@type'?: string };

/** One value of a page's structured data: where it stands, and what it says. */
interface Value {
  path: string;
  key: string;
  value: unknown;
}

const pages = builtPages();

const blocksOf = ({ $ }: BuiltPage): string[] =>
  $('script[type="application/ld+json"]')
    .toArray()
    .map((script) => $(script).text());
const itemsOf = (page: BuiltPage): Item[] => blocksOf(page).map((block) => JSON.parse(block) as Item);

/** Every object inside, the outermost first. */
function objectsIn(value: unknown): Item[] {
  if (Array.isArray(value)) return value.flatMap(objectsIn);
  if (value === null || typeof value !== 'object') return [];
  return [value as Item, ...Object.values(value).flatMap(objectsIn)];
}

const data = pages.map((page) => ({ page, items: itemsOf(page) }));
const objects = data.flatMap(({ page, items }) => objectsIn(items).map((item) => ({ page, item })));
const values: Value[] = objects.flatMap(({ page, item }) =>
  Object.entries(item).flatMap(([key, value]) => [value].flat().map((single) => ({ path: page.path, key, value: single }))),
);
const isAddress = (value: unknown): value is string => typeof value === 'string' && /^https?:\/\//.test(value);

test('every object has a known type and what that type must say', () => {
  const wrong = objects.flatMap(({ page, item }) => {
    const type = item['@type'] ?? 'no type';
    const asked = required[type];
    if (!asked) return [`${page.path}: ${type} is not a known type`];
    const empty = (value: unknown) => value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);
    return asked.filter((key) => empty(item[key])).map((key) => `${page.path}: ${type} without ${key}`);
  });
  expectNone([...new Set(wrong)]);
  const counts = Object.keys(required).map((type) => `${type} ${objects.filter(({ item }) => item['@type'] === type).length}`);
  console.log(`Structured data: ${data.reduce((sum, { items }) => sum + items.length, 0)} blocks; ${counts.join(', ')}`);
});

test('every block says by which vocabulary it speaks', () => {
  expectNone(data.filter(({ items }) => items.some((item) => item['@context'] !== 'https://schema.org')).map(({ page }) => page.path));
});

test('every text in it stands on the page', () => {
  const unseen = data.flatMap(({ page, items }) => {
    if (items.length === 0) return [];
    const shown = folded(`${page.$('body > header').text()} ${visibleText(page)}`);
    return objectsIn(items).flatMap((item) =>
      Object.entries(item)
        .filter(([key]) => !notText.has(key))
        .flatMap(([key, value]) => [value].flat().map((single) => ({ key, single })))
        .filter(({ single }) => typeof single === 'string' && !isAddress(single) && !shown.includes(folded(single)))
        .map(({ key, single }) => `${page.path}: ${item['@type']}.${key}: ${String(single).slice(0, 80)}`),
    );
  });
  expectNone(unseen);
});

test('every address of this site in it is a page, or a file that the page links to', () => {
  const paths = new Set(pages.map(({ path }) => path));
  const linked = new Map(pages.map(({ path, $ }) => [path, $]));
  const wrong = values.filter(({ path, value }) => {
    if (!isAddress(value) || !value.startsWith(siteUrl)) return false;
    const { pathname } = new URL(value);
    return !paths.has(pathname) && linked.get(path)!(`a[href="${pathname}"]`).length === 0;
  });
  expectNone(wrong.map(({ path, key, value }) => `${path}: ${key}: ${String(value)}`));
});

test('a title is told as an occupation where it is health information work, and no other is', () => {
  const { titles } = readCorpus(readContentFiles()).corpus;
  const core = new Set(titles.filter(({ data: facts }) => facts.family === 'core').map(({ id }) => `/titles/${id}/`));
  const told = data.filter(({ page, items }) => /^\/titles\/[^/]+\/$/.test(page.path) && items.some((item) => item['@type'] === 'Occupation')).map(({ page }) => page.path);
  expect(told.sort()).toEqual([...core].sort());
});

test('an occupation bears its code as a code of its code set', () => {
  const codes = objects.filter(({ item }) => item['@type'] === 'Occupation').map(({ item }) => item.occupationalCategory as Item);
  expect(codes.filter((code) => code['@type'] !== 'CategoryCode' || !/^\d{2}-\d{4}$/.test(String(code.codeValue)) || code.inCodeSet !== 'https://www.bls.gov/soc/2018/')).toEqual(
    [],
  );
});

test('questions and answers are the very headings and paragraphs of the page', () => {
  const told = data.flatMap(({ page, items }) => items.filter((item) => item['@type'] === 'FAQPage').map((item) => ({ page, questions: item.mainEntity as Item[] })));
  expect(told.length).toBeGreaterThan(0);
  const asking = pages.filter(({ $ }) => $('section[aria-labelledby=questions]').length > 0).map(({ path }) => path);
  expect(told.map(({ page }) => page.path)).toEqual(asking);
  for (const { page, questions } of told) {
    const { $ } = page;
    const shown = $('section[aria-labelledby=questions] h3')
      .map((_, heading) => {
        const answer = $(heading).next('p').clone();
        answer.find('a').remove();
        return [[oneLine($(heading).text()), oneLine(answer.text())]];
      })
      .get();
    expect(questions.map((item) => [item.name, (item.acceptedAnswer as Item).text])).toEqual(shown);
  }
});

test('the front page says how to search the site', () => {
  const site = data.find(({ page }) => page.path === '/')!.items.find((item) => item['@type'] === 'WebSite')!;
  const action = site.potentialAction as Item;
  expect((action.target as Item).urlTemplate).toBe(`${siteUrl}/search/?q={search_term_string}`);
  expect(action['query-input']).toBe('required name=search_term_string');
});
