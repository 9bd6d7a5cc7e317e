import { z } from 'astro/zod';
import { dateOrSpan, description, pageTitle, slug, sourceId, words } from './shared.ts';

/** Units of a figure column; `text` and `code` columns name things and hold no figures. */
export const units = [
  'text',
  'code',
  'year',
  'usd-per-year',
  'usd-per-hour',
  'usd',
  'jobs',
  'jobs-per-year',
  'jobs-per-10-years',
  'jobs-per-thousand',
  'percent',
  'share-percent',
  'ratio',
  'index',
  'count',
  'months',
] as const;
export const unit = z.enum(units);

export const column = z.strictObject({
  key: z.string().regex(/^[a-z][A-Za-z0-9]*$/, 'a camelCase name'),
  title: words,
  unit,
  /** What it is, for the data dictionary. */
  about: words.optional(),
});

/** Why a cell holds no number: withheld by the publisher, topcoded, not printed, or not read in the copy. */
export const cell = z.union([z.number(), z.string(), z.boolean(), z.null()]);

/**
 * One table of figures. Every row is an object with one key per column, plus `vintage` and `source`
 * unless the table gives them once for all rows. A missing number is null, never 0; `withheld` says why.
 */
export const figuresSchema = z.strictObject({
  title: pageTitle,
  description,
  vintage: dateOrSpan.optional(),
  source: sourceId.optional(),
  license: words.optional(),
  columns: z.array(column).min(2),
  /** Names of the columns that together identify a row. */
  key: z.array(words).min(1),
  /** What null means in this table. */
  withheld: words.optional(),
  notes: z.array(z.strictObject({ text: words, source: sourceId.optional() })).optional(),
  rows: z.array(z.record(z.string(), cell)).min(1),
});

/** Sums that must hold inside a table are declared beside the rule: src/checks/sums.ts. */
export type FigureTable = z.infer<typeof figuresSchema>;
export type FigureColumn = z.infer<typeof column>;
export type Unit = z.infer<typeof unit>;
export type FigureRow = FigureTable['rows'][number];
export const figureTableId = slug;
