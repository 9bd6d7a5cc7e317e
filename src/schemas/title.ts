import { z } from 'astro/zod';
import { description, pageTitle, searchNames, slug, sourceId, words } from './shared.ts';

/** Where a title stands on the general ladder; `outside` is another line of work. */
export const titlePlaces = ['clerk', 'technician', 'coder', 'registrar', 'analyst', 'supervisor', 'administrator', 'outside'] as const;
export const specialties = ['records', 'coding', 'billing', 'registry', 'data', 'compliance', 'clerical', 'transcription'] as const;

/** A job title as ads print it. The file name is its URL. */
export const titleSchema = z.strictObject({
  title: pageTitle,
  description,
  /** What the title means, in one sentence that could answer a search. */
  meaning: words,
  place: z.enum(titlePlaces),
  specialty: z.enum(specialties),
  /** core: health information work; neighbour: next to it; other: another line of work, and the page says so. */
  family: z.enum(['core', 'neighbour', 'other']),
  /** Standard Occupational Classification code and name the title belongs to. */
  soc: z.string().regex(/^\d{2}-\d{4}$/, 'an SOC code like 29-2072'),
  socTitle: words,
  /** Further occupations that the title is also filed under. */
  alsoSoc: z.array(z.strictObject({ soc: words, title: words })).optional(),
  /** Slug in content/occupations, where the site has a page for that occupation. */
  occupation: slug.optional(),
  /** onet: O*NET places the title there; judgement: we do, and the page says so. */
  basis: z.enum(['onet', 'judgement']),
  /** Other spellings and names that mean this title. */
  aliases: z.array(words).optional(),
  spanish: z.array(words).optional(),
  searchNames,
  /** Ladder rungs that are this work, written ladder/rung: "ny/him-technician-1". */
  rungs: z.array(z.string().regex(/^[a-z0-9-]+\/[a-z0-9-]+$/, 'ladder/rung, like ny/him-technician-1')).optional(),
  certifications: z.array(slug).optional(),
  relatedTitles: z.array(slug).optional(),
  sources: z.array(sourceId).min(1),
});

export type Title = z.infer<typeof titleSchema>;
