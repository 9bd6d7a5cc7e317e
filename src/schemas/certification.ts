import { z } from 'astro/zod';
import { citedLine, dateOrSpan, description, fact, httpsUrl, pageTitle, searchNames, slug, sourceId, words } from './shared.ts';
import { alternative } from './qualification.ts';

const fee = z.strictObject({
  what: words,
  /** US dollars; leave a price out that was not read. */
  member: z.number().nonnegative().optional(),
  nonmember: z.number().nonnegative().optional(),
  /** For issuers with one price, or a price in words ("about $400 to $425"). */
  amount: z.union([z.number().nonnegative(), words]).optional(),
  asOf: dateOrSpan.optional(),
  source: sourceId,
  note: words.optional(),
});

const route = z.strictObject({
  name: words,
  /** required: the issuer's rule; recommended: the issuer's advice; former: no longer open. */
  kind: z.enum(['required', 'recommended', 'former']),
  asks: alternative.optional(),
  /** The issuer says in words that nothing is asked. */
  stated: words.optional(),
  asOf: dateOrSpan.optional(),
  source: sourceId,
  note: words.optional(),
});

/** One credential. The file name is its URL and the id that qualifications use. */
export const certificationSchema = z.strictObject({
  title: pageTitle,
  description,
  abbreviation: words,
  name: words,
  /** Earlier names and letters, in words: "CTR (Certified Tumor Registrar), until the end of 2023". */
  formerly: words.optional(),
  aliases: z.array(words).optional(),
  searchNames,
  issuer: words,
  issuerShort: words,
  family: z.enum(['records', 'coding', 'registry', 'privacy', 'data', 'documentation', 'billing', 'audit', 'management', 'health-it']),
  tier: z.enum(['entry', 'technician', 'specialist', 'advanced', 'administrator']),
  /** 1: told in depth; 2: named beside them; 3: context. */
  priority: z.int().min(1).max(3),
  status: z.enum(['current', 'renamed', 'unclear', 'no-trace']),
  statusNote: words.optional(),
  officialUrl: httpsUrl.optional(),
  lead: words,
  certifies: citedLine,
  routes: z.array(route),
  routesNote: z.array(citedLine).optional(),
  exam: z
    .strictObject({
      questions: fact.optional(),
      scored: fact.optional(),
      unscored: fact.optional(),
      minutes: fact.optional(),
      format: fact.optional(),
      passingScore: fact.optional(),
      vendor: fact.optional(),
      delivery: fact.optional(),
      schedulingWindowDays: fact.optional(),
      retakeWait: fact.optional(),
      openBook: fact.optional(),
    })
    .optional(),
  /** Exam outline. Weights only where content/README.md allows them. */
  domains: z
    .strictObject({
      outline: words,
      asReportedBy: words.optional(),
      items: z.array(z.strictObject({ name: words, minPercent: z.number().optional(), maxPercent: z.number().optional() })).min(1),
      source: sourceId,
    })
    .optional(),
  passRates: z.array(z.strictObject({ year: words, percent: z.number(), testers: z.int().positive().optional(), source: sourceId, note: words.optional() })).optional(),
  fees: z.array(fee).optional(),
  renewal: z.strictObject({ cycleMonths: fact.optional(), creditsPerCycle: fact.optional(), fees: z.array(fee).optional(), notes: z.array(citedLine).optional() }).optional(),
  holders: z.array(z.strictObject({ count: z.int().positive(), asOf: dateOrSpan, source: sourceId, note: words.optional() })).optional(),
  history: z.array(z.strictObject({ date: words, event: words, source: sourceId })).optional(),
  askedBy: z.array(citedLine).optional(),
  /** Credentials or schooling it follows from. */
  buildsOn: z
    .array(
      z.strictObject({
        from: z.union([slug, words]),
        kind: z.enum(['required', 'recommended', 'schooling']),
        asks: words,
        source: sourceId,
      }),
    )
    .optional(),
  /** Where sources disagree: both are shown. */
  disagreements: z.array(z.strictObject({ about: words, versions: z.array(z.strictObject({ value: words, source: sourceId })).min(2) })).optional(),
  /** What was looked for and not found. */
  notStated: z.array(words).optional(),
  sources: z.array(sourceId).optional(),
});

export type Certification = z.infer<typeof certificationSchema>;
