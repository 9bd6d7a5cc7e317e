import { z } from 'astro/zod';
import { partialDate, slug, words } from './shared.ts';

/** content/site.yaml: what "today" is for the whole site, and what each page may say about its age. */
export const siteSchema = z.strictObject({
  name: words,
  /** The day the content was last checked as a whole. Every "now", "history" and "in the future" is measured from here. */
  asOf: partialDate,
  /** Newest wage vintage shown as current. */
  wageVintage: partialDate,
  /** Figures older than this many years are shown as history. */
  historyAfterYears: z.int().positive(),
  /** Sets of two to four ladders that have a page of their own under /ladders/compare/, for visitors without script. */
  comparisons: z.array(z.array(slug).min(2).max(4)).min(1),
});
export type Site = z.infer<typeof siteSchema>;
