import { z } from 'astro/zod';
import { educationLevel, alternative, experienceKind } from './qualification.ts';
import { slug, sourceId, words } from './shared.ts';

export const assumptionUnits = ['months', 'dollars', 'dollars-per-year', 'credits-per-year', 'times'] as const;

const grounds = {
  /** Names the assumption in addresses and in changes that a visitor makes. */
  id: slug,
  /** What is assumed, in plain words, as visitors see it. */
  text: words,
  /** The document that supports it. A value from a figure has the source of its row. */
  source: sourceId.optional(),
  /** No document supports it: we chose it, for this reason, and the visitor may choose otherwise. */
  ownAssumption: z.literal(true).optional(),
  reason: words.optional(),
};

type Grounds = { source?: string | undefined; ownAssumption?: true | undefined; reason?: string | undefined; figure?: unknown };

const isGrounded = ({ source, ownAssumption, reason, figure }: Grounds) =>
  ownAssumption ? reason !== undefined && source === undefined && figure === undefined : reason === undefined && (source === undefined) !== (figure === undefined);

const oneGround = { error: 'either `source` (or `figure`), or `ownAssumption: true` with its `reason`' };

const value = z.number().nonnegative();

const months = { value: z.int().positive(), unit: z.literal('months') };

/** How long a level of schooling takes, full time. */
const schoolingTime = z
  .strictObject({ ...grounds, ...months, level: educationLevel, /** The level it starts from; left out where it starts from nothing. */ after: educationLevel.optional() })
  .refine(isGrounded, oneGround);

/** A cell of content/figures: the one row that these cells name, and the column. */
const figure = z.strictObject({ table: slug, where: z.record(z.string(), z.string()), column: words });

/** What a year of schooling of a level costs; the value stands here or in a figure. */
const tuition = z
  .strictObject({ ...grounds, value: value.optional(), figure: figure.optional(), unit: z.literal('dollars-per-year'), level: educationLevel })
  .refine(isGrounded, oneGround)
  .refine((row) => (row.value === undefined) !== (row.figure === undefined), { error: 'either `value` or `figure`' });

/** A condition of a qualification that is a program of study itself: a plan that relies on it takes the program first. */
const program = z
  .strictObject({
    ...grounds,
    ...months,
    /** The condition, word for word as the ladder or certification has it. */
    condition: words,
    /** Its price is that of this level. */
    priceOf: educationLevel,
    /** Whoever has this level is taken to have done it, and is only asked. */
    comesWith: educationLevel.optional(),
  })
  .refine(isGrounded, oneGround);

const number = <U extends (typeof assumptionUnits)[number]>(unit: U, of: z.ZodNumber = value) =>
  z.strictObject({ ...grounds, value: of, unit: z.literal(unit) }).refine(isGrounded, oneGround);

/** Where a plan may send somebody to work who stands on no rung: what a job of this kind asks. */
const job = z.strictObject({ ...grounds, kind: experienceKind, anyOf: z.array(alternative).min(1) }).refine(isGrounded, oneGround);

/** content/assumptions.yaml: what plans assume where no rule says it. Shown to visitors, who may change every number. */
export const assumptionsSchema = z.strictObject({
  schooling: z.array(schoolingTime).min(1),
  tuition: z.array(tuition).min(1),
  programs: z.array(program),
  /** Conditions that stand for schooling or work which no plan can supply: "an equivalent mix". Word for word. */
  byWordOnly: z.array(z.strictObject({ id: slug, condition: words })),
  jobs: z.array(job),
  /** Calendar time of part-time study against full-time. */
  partTime: number('times', z.number().min(1)),
  /** Credits that a full-time year brings. */
  credits: number('credits-per-year', z.number().positive()),
  /** From the right to sit an exam to its result. */
  examWait: number('months', z.int().nonnegative()),
  /** Price of an exam whose price was not read. */
  examFee: number('dollars'),
});

export type Assumptions = z.infer<typeof assumptionsSchema>;
