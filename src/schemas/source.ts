import { z } from 'astro/zod';
import { dateOrSpan, httpsUrl, words } from './shared.ts';

/** One cited document of its original publisher. The file name is its id. */
export const sourceSchema = z.strictObject({
  title: words,
  publisher: words,
  /** Short name for receipts: "NY Civil Service", "BLS". */
  short: words.max(40),
  /** Date the document bears; left out with `undated: true`. */
  dated: dateOrSpan.optional(),
  undated: z.literal(true).optional(),
  /** The edition in words, where that says more than a date: "2024–34 projections". */
  edition: words.optional(),
  /** Only an address on the publisher's own site. */
  url: httpsUrl.optional(),
  kind: z.enum(['government', 'issuer', 'association', 'statistics', 'school', 'guide', 'press', 'posting', 'payroll', 'directory']),
  license: words.optional(),
  /** How it was read, where that matters: "read in a stored copy". */
  note: words.optional(),
});

export type Source = z.infer<typeof sourceSchema>;
