import { z } from 'astro/zod';
import { httpsUrl, postal, words } from './shared.ts';

const portal = z.strictObject({ name: words, url: httpsUrl });

/** One of the 50 states or DC. Only addresses that were confirmed. The file name is the postal code in lower case. */
export const stateSchema = z.strictObject({
  postal,
  /** Census (FIPS) number, which the map uses. */
  fips: z.string().regex(/^\d{2}$/, 'two quoted digits'),
  name: words,
  /** The personnel agency, where its name was read. */
  personnelAgency: words.optional(),
  portals: z.strictObject({
    jobs: portal.optional(),
    classSpecifications: portal.optional(),
    laborMarket: portal.optional(),
    jobBank: portal.optional(),
    website: portal,
  }),
  /** What was looked for here and what was found, in our own plain words. */
  known: words,
});

export type State = z.infer<typeof stateSchema>;
