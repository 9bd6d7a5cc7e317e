import { z } from 'astro/zod';
import { slug, sourceId, words } from './shared.ts';

/** A set of credentials that an employer names as one: "any coding certification of AHIMA or AAPC". */
export const certificationGroupSchema = z.strictObject({
  name: words,
  members: z.array(slug).min(1),
  /** Members that the site has no page for. */
  others: z.array(words).optional(),
  note: words.optional(),
  source: sourceId,
});

export type CertificationGroup = z.infer<typeof certificationGroupSchema>;
