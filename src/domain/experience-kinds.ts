import type { ExperienceKind } from '../schemas/qualification.ts';
import type { Track } from '../schemas/shared.ts';

/** Months of work by kind; a kind that is not there has none. */
export type MonthsByKind = Readonly<Partial<Record<ExperienceKind, number>>>;

/**
 * Which kinds count where one is asked. The particular counts as the general, never the other way: coding is health
 * information work, and such work is office records work. Supervision lies over other work, so it is not added to it.
 */
const counted: Readonly<Record<ExperienceKind, readonly ExperienceKind[]>> = {
  any: ['any', 'office-records', 'health-information', 'coding', 'registry', 'clinical-documentation', 'clinical'],
  'office-records': ['office-records', 'health-information', 'coding', 'registry', 'clinical-documentation'],
  'health-information': ['health-information', 'coding', 'registry', 'clinical-documentation'],
  coding: ['coding'],
  registry: ['registry'],
  'clinical-documentation': ['clinical-documentation'],
  supervision: ['supervision'],
  clinical: ['clinical'],
};

/** Whether work of one kind counts where another is asked. */
export const countsAs = (worked: ExperienceKind, asked: ExperienceKind): boolean => counted[asked].includes(worked);

/** Months that count where a kind is asked. Each month is expected under one kind, the most particular that fits. */
export function monthsThatCount(months: MonthsByKind, asked: ExperienceKind): number {
  let sum = 0;
  for (const kind of counted[asked]) sum += months[kind] ?? 0;
  return asked === 'any' ? Math.max(sum, months.supervision ?? 0) : sum;
}

/** What work on a rung counts as: by its track, because no class specification says it in our words. */
export function kindOfWork(track: Track): ExperienceKind {
  return track === 'coding' || track === 'registry' ? track : 'health-information';
}
