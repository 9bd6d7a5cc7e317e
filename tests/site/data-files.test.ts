import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv2020, { type AnySchemaObject } from 'ajv/dist/2020.js';
import { describe, expect, inject, test } from 'vitest';
import { root, siteUrl } from './build.ts';
import { expectNone } from './expect-none.ts';
import { builtFiles, builtPage } from './pages.ts';
import { figures } from './tables.ts';

const ids = readdirSync(join(root, 'content/figures')).map((file) => file.replace(/\.yaml$/, ''));
const read = (file: string) => JSON.parse(readFileSync(join(inject('builtSite'), 'data', file), 'utf8')) as Record<string, unknown>;

/** A validator that knows the schema of all tables. `unit` is a remark, not a rule. */
function validator(): Ajv2020 {
  const ajv = new Ajv2020({ strict: true, allErrors: true, allowUnionTypes: true });
  ajv.addKeyword({ keyword: 'unit', schemaType: 'string' });
  ajv.addSchema(read('schema.json'));
  return ajv;
}

interface RowSchema {
  required: readonly string[];
  properties: Readonly<Record<string, { type: string | readonly string[]; unit?: string }>>;
}

const rowSchemaOf = (schema: Record<string, unknown>) => (schema.$defs as { row: RowSchema }).row;

describe.each(ids)('the file of %s', (id) => {
  const schema = read(`${id}.schema.json`) as AnySchemaObject;
  const file = read(`${id}.json`);

  test('fits its schema, which stands at its own address', () => {
    expect(schema.$id).toBe(`${siteUrl}/data/${id}.schema.json`);
    expect(new URL(String(file.$schema), siteUrl).href).toBe(schema.$id);
    const validate = validator().compile(schema);
    validate(file);
    expectNone((validate.errors ?? []).slice(0, 10).map(({ instancePath, message }) => `${instancePath} ${message}`));
  });

  test('has a schema with each column of the content, its unit, and null only where a cell is empty', () => {
    const { columns, rows } = figures(id);
    const { properties, required } = rowSchemaOf(schema);
    expect(required).toEqual([...columns.map(({ key }) => key), 'vintage', 'source']);
    expect(columns.map(({ key }) => [key, properties[key]!.unit])).toEqual(columns.map(({ key, unit }) => [key, unit]));
    const allowsNull = columns.filter(({ key }) => [properties[key]!.type].flat().includes('null')).map(({ key }) => key);
    expect(allowsNull).toEqual(columns.filter(({ key }) => rows.some((row) => row[key] === null)).map(({ key }) => key));
  });

  test('is refused by its schema once a number is text, a column is missing or one too many is there', () => {
    const validate = validator().compile(schema);
    const { columns } = figures(id);
    const [first, ...others] = file.rows as Record<string, unknown>[];
    const withFirst = (row: Record<string, unknown>) => ({ ...file, rows: [row, ...others] });
    const { [columns[0]!.key]: _, ...withoutColumn } = first!;
    const numbers = columns.filter(({ unit }) => unit !== 'text' && unit !== 'code').map(({ key }) => withFirst({ ...first, [key]: 'many' }));
    const spoiled = [...numbers, withFirst(withoutColumn), withFirst({ ...first, more: 1 }), { ...file, license: undefined }, { ...file, key: ['nothing'] }];
    expect(spoiled.map((value) => validate(JSON.parse(JSON.stringify(value))))).toEqual(spoiled.map(() => false));
  });

  test('names its terms and the time that it covers', () => {
    const { vintage, rows } = figures(id);
    const dates = rows.flatMap((row) => String(row.vintage ?? vintage).split('/')).sort();
    const [from, to = from] = String(file.vintage).split('/');
    expect([from, to]).toEqual([dates[0], dates.at(-1)]);
    expect(file.license).toMatch(/\S/);
  });

  test('is offered with its schema on the page of the table and on the list of tables', () => {
    const endings = ['csv', 'json', 'schema.json'];
    for (const { $ } of [builtPage(`/data/${id}/`), builtPage('/data/')]) {
      expect(endings.filter((ending) => $(`main a[href="/data/${id}.${ending}"]`).length === 0)).toEqual([]);
    }
    expect(endings.filter((ending) => !builtPage(`/data/${id}/`).$('main code').text().includes(`${siteUrl}/data/${id}.${ending}`))).toEqual([]);
  });
});

test('there is no file of data without a table of the content', () => {
  const known = new Set(['schema', ...ids, ...ids.map((id) => `${id}.schema`)]);
  expectNone(builtFiles().filter((file) => /^data\/[^/]+\.(?:csv|json)$/.test(file) && !known.has(file.replace(/^data\/|\.(?:csv|json)$/g, ''))));
});
