import { z } from 'astro/zod';
import { dateOrSpan, description, level, pageTitle, partialDate, postal, slug, sourceId, track, words } from './shared.ts';
import { qualification } from './qualification.ts';

/** Pay that an employer publishes for a class, in US dollars. Observed pay of single people never goes here. */
export const pay = z.strictObject({
  min: z.number().positive(),
  mid: z.number().positive().optional(),
  max: z.number().positive(),
  period: z.enum(['year', 'month', 'hour']),
  /** First day on which the range applied; left out only with `undated: true`. */
  effective: partialDate.optional(),
  /** The page that shows the range bears no date. */
  undated: z.literal(true).optional(),
  /** Which schedule or version this is, where a rung has more than one: "PS&T schedule". */
  schedule: words.optional(),
  /** What must hold for the range to apply: "if the title is in this unit". */
  condition: words.optional(),
  source: sourceId,
});

export const rung = z.strictObject({
  id: slug,
  /** The class title as the employer writes it; for a title that was not read, the code or grade, with `titleUnknown: true`. */
  title: words,
  titleUnknown: z.literal(true).optional(),
  /** The title as a plank shows it, 40 characters at most. */
  short: words.max(40, '40 characters at most').optional(),
  /** Older or newer names of the same class. */
  alsoCalled: z.array(words).optional(),
  code: words.optional(),
  grade: words.optional(),
  level,
  track,
  supervises: z.boolean().optional(),
  /** One line for the plank: what this rung does, under 90 characters. */
  summary: words.max(90, '90 characters at most'),
  /** Where the class works, under whom, how large: full sentences. */
  scope: z.array(words).optional(),
  duties: z.array(words).optional(),
  /** Duty groups, where the source groups them. */
  dutyGroups: z.array(z.strictObject({ name: words, duties: z.array(words).min(1) })).optional(),
  knowledge: z.array(words).optional(),
  contacts: words.optional(),
  pay: z.array(pay).optional(),
  qualification,
  source: sourceId,
});

export const stepKinds = ['promotion', 'examination', 'reclassification', 'transfer', 'inferred'] as const;

export const step = z.strictObject({
  from: slug,
  to: slug,
  /** `inferred`: the source lists the levels in order and states no rule. */
  kind: z.enum(stepKinds),
  /** What the step asks, in words; left out where the source does not say. */
  asks: words.optional(),
  source: sourceId,
});

export const evidences = ['class-specification', 'pay-plan', 'examination-bulletin', 'posting', 'payroll-records', 'position-list', 'statute', 'guide'] as const;

/**
 * `standing`
 * - current: a dated source shows the series in use
 * - as-published: the source bears no date, or an old one; whether it is still in use was not read
 * - seen-in-records: titles that were held, from payroll or position records; order and entry rules mostly unknown
 * - related: neighbouring or partial classes
 * - history: abolished, or known only from decades ago
 * - general: not one employer's ladder, but the usual order of the field
 */
export const standings = ['current', 'as-published', 'seen-in-records', 'related', 'history', 'general'] as const;

export const ladderSchema = z.strictObject({
  title: pageTitle,
  description,
  /** Name of the jurisdiction as a person says it: "New York". */
  jurisdiction: words,
  place: postal,
  kind: z.enum(['federal', 'state', 'university', 'county', 'city', 'hospital', 'general']),
  /** The employer or personnel system. */
  employer: words,
  series: words,
  standing: z.enum(standings),
  evidence: z.array(z.enum(evidences)).min(1),
  /** Date of the evidence; left out with `undated: true`. */
  vintage: dateOrSpan.optional(),
  undated: z.literal(true).optional(),
  /** One or two sentences under the title. */
  lead: words,
  /** What the height of a rung means in the drawing. */
  heightBy: z.enum(['grade', 'pay', 'order']),
  agencies: z.array(z.strictObject({ name: words, abbreviation: words.optional() })).optional(),
  aliases: z.array(words).optional(),
  rungs: z.array(rung).min(1),
  steps: z.array(step),
  /** Sources of the body text that no rung or step names. */
  sources: z.array(sourceId).optional(),
});

export type Ladder = z.infer<typeof ladderSchema>;
export type Rung = z.infer<typeof rung>;
export type Step = z.infer<typeof step>;
export type Pay = z.infer<typeof pay>;
