import { z } from 'astro/zod';

/** File names, ids inside a file and URL parts: lower-case words joined by single hyphens. */
export const slug = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'lower-case letters and digits joined by single hyphens, like him-technician-1');

/** A calendar date as exact as the source is: "2021", "2021-09" or "2021-09-30". Quoted, so that YAML keeps it as text. */
export const partialDate = z.string().regex(/^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/, 'a quoted date: "2021", "2021-09" or "2021-09-30"');

/** A date, or two dates with a slash between them for a span of years: "2010/2016". */
export const dateOrSpan = z.string().regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?(?:\/\d{4}(?:-\d{2}(?:-\d{2})?)?)?$/, 'a quoted date or span: "2021-09" or "2010/2016"');

/** The id of a file in content/sources. */
export const sourceId = slug;

/** One line of our own words. */
export const words = z.string().trim().min(1, 'at least one word');

/**
 * What people type when they mean a page, beside its names: former names, neighbouring titles, questions. A suggestion may show
 * one as the reason why it is offered; no page prints them as facts.
 */
export const searchNames = z.array(words.max(80, '80 characters at most')).optional();

/** Page title, unique over the site. */
export const pageTitle = words.max(90, '90 characters at most');

/** Meta description: one or two sentences, unique over the site. */
export const description = words.min(40, '40 characters at least').max(175, '175 characters at most');

/** A two-letter postal code; US stands for the federal government. */
export const postal = z.string().regex(/^[A-Z]{2}$/, 'two capital letters, like NY');

export const httpsUrl = z.url({ protocol: /^https?$/, error: 'a full address that starts with https://' });

/**
 * A single stated fact: what, as of when, and from which source.
 * `asOf` is left out where the source bears no date.
 */
export const fact = z.strictObject({
  value: z.union([z.number(), words]),
  asOf: dateOrSpan.optional(),
  source: sourceId,
  note: words.optional(),
});

/** A sentence with its source: for histories, cautions and cited remarks. */
export const citedLine = z.strictObject({
  text: words,
  asOf: dateOrSpan.optional(),
  source: sourceId,
});

/** Heights on every ladder, from the ground up. */
export const levels = ['entry', 'technician', 'senior-technician', 'lead', 'supervisor', 'administrator', 'director'] as const;
export const level = z.enum(levels);

/** Kinds of work a rung may belong to. */
export const tracks = ['records', 'coding', 'registry', 'review', 'management'] as const;
export const track = z.enum(tracks);

export type Level = z.infer<typeof level>;
export type Track = z.infer<typeof track>;
export type Fact = z.infer<typeof fact>;
export type CitedLine = z.infer<typeof citedLine>;
