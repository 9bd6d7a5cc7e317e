import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { additions, roomOf, table, violationOf } from './fixtures/import-table.ts';
import { importsOf, markupOf, readCode, visitCode, type CodeFile } from './fixtures/source-code.ts';

const files = readCode();

const violationsIn = (path: string, text: string) => importsOf({ path, text }).flatMap((found) => violationOf(found) ?? []);

describe('the import table', () => {
  test('holds for every file under src', () => {
    expect(files.flatMap((file) => importsOf(file)).flatMap((found) => violationOf(found) ?? [])).toEqual([]);
  });

  test('has no addition that nothing needs', () => {
    const used = new Set<(typeof additions)[number]>();
    for (const found of files.flatMap((file) => importsOf(file))) violationOf(found, used);
    expect(additions.filter((addition) => !used.has(addition)).map(({ room, may }) => `${room}: ${may}`)).toEqual([]);
  });

  test('knows every room under src', () => {
    expect([...new Set(files.map(({ path }) => roomOf(path)))].filter((room) => !(room in table))).toEqual([]);
  });
});

describe('the reader of imports finds', () => {
  const targets = (path: string, text: string) =>
    importsOf({ path, text }).map(({ target, isTypeOnly, isDynamic, line }) => [line, target, isTypeOnly ? 'types' : isDynamic ? 'dynamic' : 'values']);

  test('every kind of import in a script', () => {
    const text = [
      "import a from './a.ts';",
      "import './b.css';",
      "import type { C } from '../c.ts';",
      "import { type D, type E } from 'd';",
      "import { type F, g } from 'f';",
      "export * from './h.ts';",
      "const i = await import('i');",
      "let j: import('../j.ts').J;",
    ].join('\n');
    expect(targets('src/views/x.ts', text)).toEqual([
      [1, 'src/views/a.ts', 'values'],
      [2, 'src/views/b.css', 'values'],
      [3, 'src/c.ts', 'types'],
      [4, 'd', 'types'],
      [5, 'f', 'values'],
      [6, 'src/views/h.ts', 'values'],
      [7, 'i', 'dynamic'],
      [8, 'src/j.ts', 'types'],
    ]);
  });

  test('imports in the front matter and the scripts of a component, and in styles', () => {
    const text = "---\nimport A from './A.astro';\n---\n<p>import b from './b'</p>\n<script>\n  import '../elements/c.ts';\n</script>\n";
    expect(targets('src/components/X.astro', text)).toEqual([
      [2, 'src/components/A.astro', 'values'],
      [6, 'src/elements/c.ts', 'values'],
    ]);
    expect(targets('src/styles/x.css', "\n@import './y.css';")).toEqual([[2, 'src/styles/y.css', 'values']]);
  });
});

describe('the table refuses', () => {
  test.each([
    ['src/domain/x.ts', "import { levels } from '../schemas/shared.ts';"],
    ['src/domain/x.ts', "import { z } from 'astro/zod';"],
    ['src/domain/x.ts', "import { readFileSync } from 'node:fs';"],
    ['src/schemas/x.ts', "import { Ladder } from '../domain/ladder.ts';"],
    ['src/checks/rules/x.ts', "import { say } from '../../views/words.ts';"],
    ['src/checks/rules/x.ts', "import { z } from 'astro/zod';"],
    ['src/views/x.ts', "import { getCollection } from 'astro:content';"],
    ['src/views/x.ts', "import { levels } from '../schemas/shared.ts';"],
    ['src/diagram/x.ts', "import { geoPath } from 'd3-geo';"],
    ['src/components/X.astro', "import { getTitles } from '../collections/index.ts';"],
    ['src/components/X.astro', "import { formatDate } from '../views/format.ts';"],
    ['src/elements/x.ts', "import MiniSearch from 'minisearch';"],
    ['src/elements/x.ts', "import X from '../components/X.astro';"],
    ['src/pages/x.astro', "import { findAll } from '../checks/find-all.ts';"],
    ['src/collections/x.ts', "import X from '../components/X.astro';"],
    ['src/somewhere/x.ts', "import '../domain/ladder.ts';"],
  ])('%s: %s', (path, text) => {
    expect(violationsIn(path, path.endsWith('.astro') ? `---\n${text}\n---` : text)).toHaveLength(1);
  });

  test('and names file, line, import and rule in one line', () => {
    expect(violationsIn('src/domain/x.ts', "\nimport { say } from '../views/words.ts';")).toEqual([
      'src/domain/x.ts:2 → src/views/words.ts: domain may import types of schemas, domain',
    ]);
  });
});

/** Places in scripts and markup where a global stands, as "path:line". */
function globalsIn(file: CodeFile, isGlobal: (node: ts.Node) => boolean, inMarkup: RegExp): string[] {
  const found = new Set<string>();
  visitCode(file, (node, line) => {
    if (isGlobal(node)) found.add(`${file.path}:${line}`);
  });
  for (const [index, line] of markupOf(file).split('\n').entries()) if (inMarkup.test(line)) found.add(`${file.path}:${index + 1}`);
  return [...found];
}

/** Whether a node is one of these names, free-standing: not a property, a key or a name that is declared here. */
function isFree(node: ts.Node, ...names: string[]): boolean {
  if (!ts.isIdentifier(node) || !names.includes(node.text)) return false;
  const { parent } = node;
  return (
    !((ts.isPropertyAccessExpression(parent) || ts.isQualifiedName(parent)) && (parent as { name?: ts.Node; right?: ts.Node }).name === node) &&
    !ts.isPropertyAssignment(parent) &&
    !ts.isPropertySignature(parent)
  );
}

const isClock = (node: ts.Node) =>
  (ts.isNewExpression(node) && node.expression.getText() === 'Date' && (node.arguments ?? []).length === 0) ||
  (ts.isCallExpression(node) && node.expression.getText() === 'Date') ||
  (ts.isPropertyAccessExpression(node) && ['Date.now', 'performance.now', 'Temporal.Now'].includes(node.getText()));
const clockInMarkup = /new Date\(\s*\)|Date\.now|performance\.now/;

describe('each global has one room', () => {
  const outside = (room: string) => files.filter(({ path }) => roomOf(path) !== room);

  test('document and window: elements', () => {
    expect(outside('elements').flatMap((file) => globalsIn(file, (node) => isFree(node, 'document', 'window'), /\b(?:document|window)\./))).toEqual([]);
  });

  test('Intl: views', () => {
    expect(outside('views').flatMap((file) => globalsIn(file, (node) => isFree(node, 'Intl'), /\bIntl\./))).toEqual([]);
  });

  test('the clock: nowhere, "today" is a value of the data', () => {
    expect(files.flatMap((file) => globalsIn(file, isClock, clockInMarkup))).toEqual([]);
  });

  test.each([
    ['const a = new Date();', 1],
    ['const a = Date.now();', 1],
    ["const a = new Date('2021-01-01');", 0],
    ['const a = Date.UTC(2021, 1);', 0],
  ])('the clock is told from a given date: %s', (text, count) => {
    expect(globalsIn({ path: 'src/domain/x.ts', text }, isClock, clockInMarkup)).toHaveLength(count);
  });

  test.each([
    ['document.title;', 1],
    ["window.addEventListener('x', f);", 1],
    ['source.document; const a = { window: 1 };', 0],
  ])('document and window are told from names: %s', (text, count) => {
    expect(globalsIn({ path: 'src/views/x.ts', text }, (node) => isFree(node, 'document', 'window'), /^$a/)).toHaveLength(count);
  });
});

describe('hex colours stand in styles/tokens.css', () => {
  const hex = /(?<![\w&.])#(?:[0-9a-f]{8}|[0-9a-f]{6}|[0-9a-f]{3,4})\b/i;
  const exceptions = [
    { file: /^src\/layouts\//, line: /<meta name="theme-color"/, reason: 'the browser paints its own bars before any style is read' },
    { file: /^public\/favicon\.svg$/, line: /stroke:#/, reason: 'an image cannot read the tokens of a page' },
  ];
  const coloured = [...files, ...readCode('public')]
    .filter(({ path }) => path !== 'src/styles/tokens.css')
    .flatMap(({ path, text }) => text.split('\n').flatMap((line, index) => (hex.test(line) ? [{ path, line, place: `${path}:${index + 1} ${line.trim().slice(0, 60)}` }] : [])));

  test('and nowhere else', () => {
    expect(coloured.filter(({ path, line }) => !exceptions.some((exception) => exception.file.test(path) && exception.line.test(line))).map(({ place }) => place)).toEqual([]);
  });

  test('and each exception is needed', () => {
    expect(exceptions.filter((exception) => !coloured.some(({ path, line }) => exception.file.test(path) && exception.line.test(line)))).toEqual([]);
  });
});

test('no file or folder is a drawer for anything: utils, helpers, common, manager, misc', () => {
  expect(files.map(({ path }) => path).filter((path) => path.split(/[/.-]/).some((part) => /^(?:utils?|helpers?|common|managers?|misc)$/i.test(part)))).toEqual([]);
});

test('no file is longer than 250 lines', () => {
  expect(
    files
      .map(({ path, text }) => ({ path, lines: text.trimEnd().split('\n').length }))
      .filter(({ lines }) => lines > 250)
      .map(({ path, lines }) => `${path}: ${lines} lines`),
  ).toEqual([]);
});
