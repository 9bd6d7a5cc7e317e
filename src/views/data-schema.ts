import type { Figures } from '../domain/figures.ts';
import type { FigureColumn, Unit } from '../schemas/figures.ts';
import { dataAddresses } from './data-addresses.ts';
import { say } from './words.ts';

/** A JSON Schema, draft 2020-12. `unit` beside the type of a column is a remark of ours: the draft lets unknown words stand. */
export type JsonSchema = Readonly<Record<string, unknown>>;

const draft = 'https://json-schema.org/draft/2020-12/schema';
const text = { type: 'string', minLength: 1 } as const;
/** A year, a month or a day, or two of them with a slash between: "2025-05", "2010/2016". */
const vintage = { type: 'string', pattern: '^\\d{4}(-\\d{2}(-\\d{2})?)?(/\\d{4}(-\\d{2}(-\\d{2})?)?)?$' } as const;
const source = { type: 'string', pattern: '^[a-z0-9]+(-[a-z0-9]+)*$' } as const;

/** How a value in each unit is written. Counts and years are whole numbers. */
const typeByUnit: Readonly<Record<Unit, 'string' | 'integer' | 'number'>> = {
  text: 'string',
  code: 'string',
  year: 'integer',
  'usd-per-year': 'number',
  'usd-per-hour': 'number',
  usd: 'number',
  jobs: 'integer',
  'jobs-per-year': 'integer',
  'jobs-per-10-years': 'integer',
  'jobs-per-thousand': 'number',
  percent: 'number',
  'share-percent': 'number',
  ratio: 'number',
  index: 'number',
  count: 'integer',
  months: 'integer',
};

/** What every file of figures holds, whichever table it is. `site` is the address that the site stands at. */
export function anyTableSchema(site: URL): JsonSchema {
  return {
    $schema: draft,
    $id: new URL(dataAddresses.anySchema, site).href,
    title: say('dataSchema.anyTitle'),
    description: say('dataSchema.anyAbout'),
    type: 'object',
    required: ['id', 'title', 'description', 'license', 'vintage', 'key', 'columns', 'rows'],
    additionalProperties: false,
    properties: {
      $schema: { type: 'string', description: say('dataSchema.schema') },
      id: { ...source, description: say('dataSchema.id') },
      title: text,
      description: text,
      license: { ...text, description: say('dataSchema.license') },
      vintage: { ...vintage, description: say('dataSchema.vintages') },
      key: { type: 'array', minItems: 1, uniqueItems: true, items: text, description: say('dataSchema.key') },
      columns: { type: 'array', minItems: 2, items: { $ref: '#/$defs/column' } },
      withheld: { ...text, description: say('dataSchema.withheld') },
      notes: {
        type: 'array',
        items: { type: 'object', required: ['text'], additionalProperties: false, properties: { text, source } },
      },
      rows: { type: 'array', minItems: 1, items: { $ref: '#/$defs/row' } },
    },
    $defs: {
      column: {
        type: 'object',
        required: ['key', 'title', 'unit'],
        additionalProperties: false,
        properties: { key: { type: 'string', pattern: '^[a-z][A-Za-z0-9]*$' }, title: text, unit: { enum: Object.keys(typeByUnit) }, about: text },
      },
      row: {
        type: 'object',
        required: ['vintage', 'source'],
        properties: { vintage: { ...vintage, description: say('dataSchema.vintage') }, source: { ...source, description: say('dataSchema.source') } },
        additionalProperties: { type: ['string', 'number', 'boolean', 'null'] },
      },
    },
  };
}

/** What the file of one table holds: its columns, each with type and unit, and whether a cell may be empty (null). */
export function tableSchema(figures: Figures, site: URL): JsonSchema {
  const { id, table } = figures;
  return {
    $schema: draft,
    $id: new URL(dataAddresses.schema(id), site).href,
    title: table.title,
    description: table.description,
    type: 'object',
    allOf: [{ $ref: new URL(dataAddresses.anySchema, site).href }],
    properties: {
      id: { const: id },
      key: { const: table.key },
      rows: { type: 'array', items: { $ref: '#/$defs/row' } },
    },
    $defs: {
      row: {
        type: 'object',
        description: say('dataPage.keyNote', { key: table.key.join(', ') }),
        required: [...table.columns.map(({ key }) => key), 'vintage', 'source'],
        additionalProperties: false,
        properties: { ...Object.fromEntries(table.columns.map((column) => [column.key, columnSchema(column, hasEmptyCells(figures, column.key))])), vintage, source },
      },
    },
  };
}

function columnSchema({ title, about, unit }: FigureColumn, isNullable: boolean): JsonSchema {
  const type = typeByUnit[unit];
  return { title, ...(about === undefined ? {} : { description: about }), type: isNullable ? [type, 'null'] : type, unit };
}

const hasEmptyCells = (figures: Figures, key: string): boolean => figures.rows.some(({ cells }) => cells[key] === null);
