import { z } from 'astro/zod';
import { description, pageTitle, partialDate, sourceId, words } from './shared.ts';

/** A page of prose. The file name decides which page shows it. */
export const guideSchema = z.strictObject({
  title: pageTitle,
  description,
  lead: words,
  updated: partialDate,
  sources: z.array(sourceId).optional(),
});

export type Guide = z.infer<typeof guideSchema>;
