import { expect, test } from 'vitest';
import { expectNone } from './expect-none.ts';
import { contentNames } from './names.ts';
import { builtPages } from './pages.ts';
import { findUnsourced, nameRemover } from './receipts.ts';

const sourcePages = new Set(['/sources/bls/']);
const removeNames = nameRemover(['Coder 1', 'Coder 12']);
const findIn = (main: string, path = '/wages/') => findUnsourced({ path, html: `<body><main>${main}</main></body>` }, removeNames, sourcePages);
const receipt = '<a class="receipt" href="/sources/bls/">BLS, May 2025</a>';

test('the tester catches a number without a receipt', () => {
  expect(findIn('<p>A clerk earns $30,000 a year.</p>')).toHaveLength(1);
  expect(findIn(`<div><p>A clerk earns 30,000.</p></div><div data-sourced><p>${receipt}</p></div>`)).toHaveLength(1);
  expect(findIn('<p>A clerk earns 30,000. <a href="/sources/bls/">BLS</a></p>')).toHaveLength(1);
  expect(findIn('<p>Coder 13 earns more.</p>')).toHaveLength(1);
});

test('the tester accepts a receipt in the block or around it, and names', () => {
  expectNone(findIn(`<p>A clerk earns $30,000 a year. ${receipt}</p>`));
  expectNone(findIn(`<div data-sourced><p>A clerk earns 30,000.</p><p>${receipt}</p></div>`));
  expectNone(findIn('<p>From Coder 1 to Coder 12, with ICD-10-CM and <code>29-2072</code>.</p>'));
});

test('the tester lets the build count the rows of files, and nothing else', () => {
  expectNone(findIn('<p><data value="12">12 rows</data></p>', '/data/'));
  expect(findIn('<p><data value="12">12 rows</data></p>', '/wages/')).toHaveLength(1);
  expect(findIn('<p>12 rows</p>', '/data/')).toHaveLength(1);
});

test('the tester refuses receipts that prove nothing', () => {
  expect(findIn('<p>5 <a class="receipt" href="/sources/nobody/">Nobody</a></p>')).toEqual(['/wages/: a receipt that leads to no source: /sources/nobody/']);
  expect(findIn('<div data-sourced><p>Five.</p></div>')).toEqual(['/wages/: data-sourced without a receipt: Five.']);
  expect(findUnsourced({ path: '/', html: `<body><main data-sourced>5 ${receipt}</main></body>` }, removeNames, sourcePages)).toEqual(['/: data-sourced on the whole page']);
  expect(findIn('<p class="citation">1999</p>')).toContain('/wages/: .citation outside the pages of sources');
});

test('every number on every page has its receipt', () => {
  const pages = builtPages();
  const sources = new Set(pages.map(({ path }) => path).filter((path) => /^\/sources\/[^/]+\/$/.test(path)));
  const remove = nameRemover(contentNames());
  const findings = pages.flatMap((page) => findUnsourced(page, remove, sources));
  expectNone(findings);
});
