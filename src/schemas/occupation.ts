import { z } from 'astro/zod';
import { citedLine, dateOrSpan, description, fact, pageTitle, searchNames, slug, sourceId, words } from './shared.ts';

const sourcedList = z.strictObject({ items: z.array(words).min(1), asOf: dateOrSpan.optional(), source: sourceId, note: words.optional() });

/**
 * One occupation as the statistics count it.
 * current: counted today; former: replaced by others; directory: an entry of a career directory of its time.
 */
export const occupationSchema = z.strictObject({
  title: pageTitle,
  description,
  kind: z.enum(['current', 'former', 'directory']),
  /** The short plain name that people use. */
  plainName: words,
  searchNames,
  soc: z
    .string()
    .regex(/^\d{2}-\d{4}$/, 'an SOC code like 29-2072')
    .optional(),
  lead: words,
  order: z.int().positive(),
  /** Position in a directory: industry › area › entry, with its neighbours. */
  directory: z.strictObject({ name: words, industry: words, area: words, previous: words, next: words, source: sourceId }).optional(),
  replaces: z.array(slug).optional(),
  replacedBy: z.array(slug).optional(),
  /** Label and fact, in the order shown. */
  numbers: z.array(z.strictObject({ label: words, fact })).optional(),
  tasks: sourcedList.optional(),
  qualities: sourcedList.optional(),
  settings: sourcedList.optional(),
  technology: sourcedList.optional(),
  specialties: z.array(z.strictObject({ name: words, text: words, source: sourceId })).optional(),
  /** Shares of workers by schooling, in percent; each table adds up to 100. */
  schooling: z
    .strictObject({
      of: words,
      asOf: dateOrSpan,
      approximate: z.boolean(),
      shares: z.array(z.strictObject({ level: words, percent: z.number() })).min(2),
      source: sourceId,
    })
    .optional(),
  related: z.array(z.strictObject({ soc: words.optional(), title: words })).optional(),
  relatedSource: sourceId.optional(),
  history: z.array(citedLine).optional(),
  sources: z.array(sourceId).min(1),
});

export type Occupation = z.infer<typeof occupationSchema>;
