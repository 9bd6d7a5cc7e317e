import type { Alternative, EducationLevel } from '../schemas/qualification.ts';
import { isSameRung, type Candidate, type RungRef } from './candidate.ts';
import { conditionKey, type Condition } from './conditions.ts';
import { afterCertification, afterConfirming, afterSchool, afterWork, type Job } from './gains.ts';
import type { StepOutline } from './network.ts';

interface Common {
  months: number;
  /** US dollars of fees and tuition; pay is not counted against them. */
  dollars: number;
  /** What the visitor must confirm for this act to be possible. */
  conditions: readonly Condition[];
  /** Ids of the sources that it rests on. */
  sources: readonly string[];
  /** Ids of the assumptions that it rests on. */
  assumed: readonly string[];
}

interface BesideWork {
  /** The work that goes on meanwhile; left out where study is full time. */
  beside?: Job;
}

/** One thing to do. */
export type Act = Common &
  (
    | ({ kind: 'school'; level: EducationLevel; isHealthInformation: boolean; /** Another field that is asked, in the source's words. */ field?: string } & BesideWork)
    | ({ kind: 'credits'; credits: NonNullable<Alternative['credits']> } & BesideWork)
    | ({ kind: 'program'; /** The condition that it fulfils. */ condition: string; assumption: string } & BesideWork)
    | ({ kind: 'certify'; certification: string; route: string; isPriceRead: boolean } & BesideWork)
    | { kind: 'enter'; rung: RungRef; /** The way in. */ way: Alternative; /** The step that leads there from the rung before, where there is one. */ step?: StepOutline }
    | { kind: 'work'; job: Job }
  );

/**
 * The candidate after an act. A degree that is planned in health information is planned in an accredited program. Conditions of an
 * act stay open: to carry it out does not confirm them, apart from those that the act itself fulfils.
 */
export function carryOut(candidate: Candidate, act: Act): Candidate {
  const before = 'beside' in act && act.beside && act.months > 0 ? afterWork(candidate, act.beside, act.months) : candidate;
  switch (act.kind) {
    case 'school': {
      const answer = act.isHealthInformation ? 'yes' : 'no';
      const finished = afterSchool(before, { level: act.level, inHealthInformation: answer, accredited: answer });
      return act.field === undefined ? finished : afterConfirming(finished, [conditionKey({ kind: 'field', level: act.level, field: act.field })]);
    }
    case 'credits':
      return afterConfirming(before, [conditionKey({ kind: 'credits', ...act.credits })]);
    case 'program':
      return afterConfirming(before, [conditionKey({ kind: 'said', text: act.condition })]);
    case 'certify':
      return afterCertification(before, act.certification);
    case 'enter':
      return { ...candidate, at: act.rung };
    case 'work':
      return afterWork(candidate, act.job, act.months);
  }
}

/** Whether two jobs are the same. */
export const isSameJob = (a: Job, b: Job): boolean => a.kind === b.kind && (a.on ? isSameRung(a.on, b.on) : b.on === undefined);

/** An act as short text, the same on every machine: plans that are equal in all that counts are told apart by it. */
export function actKey(act: Act): string {
  switch (act.kind) {
    case 'school':
      return `school ${act.level} ${act.isHealthInformation ? 'him' : (act.field ?? '')} ${jobKey(act.beside)}`;
    case 'credits':
      return `credits ${act.credits.count} ${act.credits.in} ${jobKey(act.beside)}`;
    case 'program':
      return `program ${act.assumption} ${jobKey(act.beside)}`;
    case 'certify':
      return `certify ${act.certification} ${jobKey(act.beside)}`;
    case 'enter':
      return `enter ${act.rung.ladder}/${act.rung.rung}`;
    case 'work':
      return `work ${act.months} ${jobKey(act.job)}`;
  }
}

const jobKey = (job: Job | undefined): string => (job ? `${job.kind} ${job.on ? `${job.on.ladder}/${job.on.rung}` : ''}` : '');
