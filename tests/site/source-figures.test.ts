import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from './build.ts';
import { expectNone } from './expect-none.ts';
import { builtPage } from './pages.ts';
import { figures, type Row } from './tables.ts';
import { oneLine } from './text.ts';

const ids = readdirSync(join(root, 'content/figures')).map((file) => file.replace(/\.yaml$/, ''));
/** A page of more rows of one table would serve nobody: it leads to the file instead. */
const mostRows = 350;

const numbersIn = (row: Row, keys: readonly string[]) => keys.filter((key) => typeof row[key] === 'number').length;

/** For each source its tables, each with the rows that rest on it. */
const restingOn = new Map<string, Map<string, Row[]>>();
for (const id of ids) {
  const { source, rows } = figures(id);
  for (const row of rows) {
    const names = [String(row.source ?? source), ...(typeof row.alsoFrom === 'string' ? row.alsoFrom.split(' ') : [])];
    for (const name of new Set(names)) {
      const tables = restingOn.get(name) ?? restingOn.set(name, new Map()).get(name)!;
      tables.set(id, [...(tables.get(id) ?? []), row]);
    }
  }
}

test('the page of every source lists all figures that rest on it, table by table, with the way to the data', () => {
  const wrong = [...restingOn].flatMap(([source, tables]) => {
    const { $ } = builtPage(`/sources/${source}/`);
    const shown = $('section[aria-labelledby=figures] section')
      .map((_, part) => $(part).find('h3 a').attr('href')!)
      .get();
    return [...tables].flatMap(([id, rows]) => {
      const keys = figures(id).columns.map(({ key }) => key);
      const count = rows.reduce((sum, row) => sum + numbersIn(row, keys), 0);
      if (count === 0) return [];
      const part = $(`section[aria-labelledby="table-${id}"]`);
      const says = `Figures: ${count.toLocaleString('en-US')}, in ${rows.length.toLocaleString('en-US')} of ${figures(id).rows.length.toLocaleString('en-US')} rows.`;
      const inTable = part.find('tbody tr').length;
      return [
        ...(shown.includes(`/data/${id}/`) ? [] : [`${source} does not list ${id}`]),
        ...(oneLine(part.text()).includes(says) ? [] : [`${source}, ${id}: does not say "${says}"`]),
        ...(inTable === (rows.length <= mostRows ? rows.length : 0) ? [] : [`${source}, ${id}: ${inTable} rows of ${rows.length}`]),
        ...(part.find(`a[href="/data/${id}.csv"]`).length > 0 ? [] : [`${source}, ${id}: no way to the file`]),
      ];
    });
  });
  expect(restingOn.size).toBeGreaterThan(50);
  expectNone(wrong);
});

test('the rows that a source’s page shows hold the numbers of the content', () => {
  const wrong = [...restingOn].flatMap(([source, tables]) => {
    const { $ } = builtPage(`/sources/${source}/`);
    return [...tables].flatMap(([id, rows]) => {
      const { columns } = figures(id);
      const keys = columns.filter(({ key }) => key !== 'alsoFrom' && rows.some((row) => row[key] !== null)).map(({ key }) => key);
      const numbers = columns.filter(({ key, unit }) => keys.includes(key) && !['text', 'code'].includes(unit)).map(({ key }) => key);
      return $(`section[aria-labelledby="table-${id}"] tbody tr`)
        .map((index, line) => {
          const cells = $(line)
            .children()
            .map((_, cell) => oneLine($(cell).text()))
            .get();
          const differs = numbers.filter((key) => numberOf(cells[keys.indexOf(key)]!) !== rows[index]![key]);
          return differs.map((key) => `${source}, ${id}, row ${index + 1}: ${key} reads ${cells[keys.indexOf(key)]}`);
        })
        .get();
    });
  });
  expectNone(wrong);
});

function numberOf(text: string): number | null {
  const plain = text.replace(/[$%,]/g, '').replace('−', '-');
  return /^-?\d+(?:\.\d+)?$/.test(plain) ? Number(plain) : null;
}
