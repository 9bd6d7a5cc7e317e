import { z } from 'astro/zod';
import { searchNames, slug, sourceId, words } from './shared.ts';

/** A trade term. The body of the file may say more; the short meaning must stand alone. */
export const glossarySchema = z.strictObject({
  term: words.max(80),
  /** The letters people use: "ROI". */
  abbreviation: words.optional(),
  aliases: z.array(words).optional(),
  searchNames,
  short: words.max(300, '300 characters at most'),
  see: z.array(slug).optional(),
  sources: z.array(sourceId).optional(),
});

export type GlossaryTerm = z.infer<typeof glossarySchema>;
