import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { root } from './build.ts';
import { parseCsv } from './csv.ts';
import { expectNone } from './expect-none.ts';
import { builtPage } from './pages.ts';
import { figures, occupationLabels, stateNames, tablesIn, type Row, type ShownTable } from './tables.ts';

const states = stateNames();
const wages = figures('wages-states').rows;
const projections = figures('projections-states').rows;
const nationalProjections = figures('projections-national').rows;
/** The three occupations that tables of all states set side by side. */
const sideBySide = ['29-2072', '29-9021', '11-9111'];

/** What differs between the rows of a page's table and rows of the content, each matched by the name of its occupation. */
function findDifferent(path: string, table: ShownTable, rows: readonly Row[], keys: readonly string[]): string[] {
  return rows.flatMap((row) => {
    const label = occupationLabels[String(row.soc)];
    const shown = table.rows.find(({ name }) => name === label || name.startsWith(`${label},`));
    if (!shown) return [`${path}: no row for ${label}`];
    const known = new Set<unknown>(Object.values(row));
    const foreign = shown.cells.filter((cell) => !known.has(cell)).map((cell) => `${path}, ${label}: ${cell} is not in the content`);
    const missing = keys.filter((key) => !(shown.cells as readonly unknown[]).includes(row[key])).map((key) => `${path}, ${label}: ${key} ${row[key]} is not shown`);
    return [...foreign, ...missing];
  });
}

test('the states are fifty and DC', () => {
  expect(states.size).toBe(51);
});

test('every state’s pay table shows the figures of the content', () => {
  const different = [...states.keys()].flatMap((postal) => {
    const path = `/states/${postal.toLowerCase()}/`;
    const rows = wages.filter((row) => row.postal === postal && sideBySide.includes(String(row.soc)));
    return [
      ...(rows.length === 3 ? [] : [`${path}: ${rows.length} rows of content, not 3`]),
      ...findDifferent(path, tablesIn(builtPage(path), 'pay')[0]!, rows, ['p10', 'median', 'p90', 'employment']),
    ];
  });
  expectNone(different);
});

test('every state’s outlook table shows the figures of the content', () => {
  const different = [...states.keys()].flatMap((postal) => {
    const path = `/states/${postal.toLowerCase()}/`;
    const rows = projections
      .filter((row) => row.postal === postal && sideBySide.includes(String(row.soc)))
      .map((row) => ({ ...row, nation: nationalProjections.find(({ soc, baseYear }) => soc === row.soc && baseYear === 2022)!.changePercent! }));
    return findDifferent(path, tablesIn(builtPage(path), 'outlook')[0]!, rows, ['baseJobs', 'projectedJobs', 'changePercent', 'nation', 'openingsPerYear']);
  });
  expectNone(different);
});

test('the national pay table shows the newest figures of the content', () => {
  const rows = figures('wages-national').rows.filter((row) => row.year === 2025 && sideBySide.includes(String(row.soc)));
  expect(rows).toHaveLength(3);
  expectNone(findDifferent('/wages/', tablesIn(builtPage('/wages/'), 'levels')[0]!, rows, ['p10', 'p25', 'median', 'p75', 'p90', 'employment']));
});

test('the national outlook table shows the newest projections of the content', () => {
  const rows = figures('projections-national').rows.filter((row) => row.edition === '2024–34' && sideBySide.includes(String(row.soc)));
  expect(rows).toHaveLength(3);
  expectNone(findDifferent('/outlook/', tablesIn(builtPage('/outlook/'), 'national')[0]!, rows, ['baseJobs', 'projectedJobs', 'changePercent', 'openingsPerYear']));
});

const ids = readdirSync(join(root, 'content/figures')).map((file) => file.replace(/\.yaml$/, ''));

test.each(ids)('the files for download of %s hold what the content holds', (id) => {
  const table = figures(id);
  const keys = [...table.columns.map(({ key }) => key), 'vintage', 'source'];
  const rows = table.rows.map((row) => Object.fromEntries(keys.map((key) => [key, row[key] ?? (key === 'vintage' || key === 'source' ? table[key]! : null)])));
  const read = (ending: string) => readFileSync(join(inject('builtSite'), `data/${id}.${ending}`), 'utf8');

  const [head, ...lines] = parseCsv(read('csv'));
  expect(head).toEqual(keys);
  expect(lines).toEqual(rows.map((row) => keys.map((key) => (row[key] === null ? '' : String(row[key])))));

  const json = JSON.parse(read('json')) as { columns: { key: string }[]; rows: Row[] };
  expect(json.columns).toEqual(table.columns);
  expect(json.rows.map((row) => Object.fromEntries(keys.map((key) => [key, row[key] ?? null])))).toEqual(rows);
});
