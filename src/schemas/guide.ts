import { z } from 'astro/zod';
import { description, pageTitle, partialDate, searchNames, sourceId, words } from './shared.ts';

/** A question that visitors ask, with an answer of a few sentences that stands alone: search engines may show it by itself. */
const question = z.strictObject({
  question: words.regex(/\?$/, 'a question mark at the end'),
  answer: words.max(400, '400 characters at most'),
  /** The part of the same page that tells more: "#what-it-costs". */
  more: z
    .string()
    .regex(/^#[a-z0-9-]+$/, 'a part of this page, like #what-it-costs')
    .optional(),
  sources: z.array(sourceId).min(1),
});
export type Question = z.infer<typeof question>;

/** A page of prose. The file name decides which page shows it. */
export const guideSchema = z.strictObject({
  title: pageTitle,
  description,
  lead: words,
  updated: partialDate,
  searchNames,
  /** Short answers that stand before the words of the page. */
  questions: z.array(question).min(2).optional(),
  sources: z.array(sourceId).optional(),
});

export type Guide = z.infer<typeof guideSchema>;
