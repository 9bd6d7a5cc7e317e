import { z } from 'astro/zod';
import { words } from './shared.ts';

/** Known violations: each names its rule and entry, why it stays, and when it can go. An exception that matches nothing is itself a finding. */
export const exceptionsSchema = z.strictObject({
  exceptions: z.array(z.strictObject({ rule: words, file: words, place: words, reason: words, removeWhen: words })),
});
export type Exceptions = z.infer<typeof exceptionsSchema>;
