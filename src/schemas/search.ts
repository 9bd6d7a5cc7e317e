import { z } from 'astro/zod';
import { words } from './shared.ts';

const word = words.regex(/^\S+$/, 'one word');
const path = words.regex(/^\/(?:[a-z0-9-]+\/)*(?:#[a-z0-9-]+)?$/, 'an address on this site, like /wages/ or /education/#costs');

/**
 * content/search.yaml: how visitors write, where their words are not ours. Names of single pages stand in the files of those
 * pages (aliases, spanish, searchNames); here stands what belongs to no single page.
 */
export const searchSchema = z.strictObject({
  /** Words that people shorten, and the words that names use: "tech" is "technician". */
  shortForms: z.record(word, words),
  /** Words of other tongues, without accents, and the English words that names use: "codificador" is "coder". */
  translations: z.record(word, words),
  /** Words that a question can do without: "how", "do", "a". */
  fillers: z.array(word).min(1),
  /** What a question asks for: its words, the page that answers it, and the part of a state's page that answers it for that state. */
  topics: z
    .array(
      z.strictObject({
        id: word,
        /** Words or phrases that show that this is asked. */
        words: z.array(words).min(1),
        page: path,
        /** Part of a state's page, without "#". */
        statePart: word.optional(),
        /** The answering page comes before the page of the title that is named: pay is asked for, not the title. */
        leads: z.literal(true).optional(),
        /** Certifications that fit come before the page and before titles. */
        prefersCertifications: z.literal(true).optional(),
      }),
    )
    .min(1),
  /** The kind of work that the head word of a title tells, for titles that no page has: a "director" of anything is a manager. */
  roles: z.array(z.strictObject({ page: path, words: z.array(word).min(1) })),
  /** Titles of other lines of work that people look up here; the page says where they are counted. */
  otherWork: z.array(z.strictObject({ page: path, names: z.array(words).min(1) })),
});
export type Search = z.infer<typeof searchSchema>;
