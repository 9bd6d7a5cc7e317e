import type { EducationLevel, Qualification, Schooling } from '../schemas/qualification.ts';
import type { Assumptions } from './assumptions.ts';
import { monthsOf, type Candidate } from './candidate.ts';
import { conditionKey, type Condition } from './conditions.ts';
import { isLacking, judgeSchooling } from './judge-schooling.ts';
import { judge, type QualificationContext } from './meets.ts';
import { reachesAny } from './schooling-levels.ts';
import { compareAlternatives, type JudgedAlternative } from './verdicts.ts';

/** How far a plan may lean on what the visitor has yet to confirm. */
export interface DoorPolicy {
  /** Texts of conditions that a plan fulfils by a program, or cannot supply at all; with the level that makes it believable, if there is one. */
  notOnTrust: ReadonlyMap<string, EducationLevel | undefined>;
  /** What the visitor brings: only this work may have been at the level of a rung. */
  start: Candidate;
  /** Take any way in on the visitor's word. Only where no other plan exists. */
  takesWords: boolean;
}

export const doorPolicy = ({ programs, byWordOnly }: Assumptions, start: Candidate, takesWords: boolean): DoorPolicy => ({
  notOnTrust: new Map([...programs.map(({ condition, comesWith }) => [condition, comesWith] as const), ...byWordOnly.map(({ condition }) => [condition, undefined] as const)]),
  start,
  takesWords,
});

/**
 * Whether a plan may pass this way. Met ways are open. Ways that are met on confirmation are open if schooling, a certification, work or credits
 * carry them: "an equivalent mix, as the VA judges it" alone is nothing that can be planned. Unknown ways are never passed.
 */
export function isPassable(candidate: Candidate, { verdict, alternative, conditions }: JudgedAlternative, policy: DoorPolicy): boolean {
  if (verdict !== 'met-if') return verdict === 'met';
  if (policy.takesWords) return true;
  const { education, certifications, certificationGroups, experience, credits } = alternative;
  const hasSubstance = (education ?? certifications ?? certificationGroups ?? experience ?? credits) !== undefined;
  return hasSubstance && conditions.every((condition) => isTakenOnTrust(candidate, condition, alternative.experience, policy));
}

/**
 * Whether a plan may ask the visitor instead of doing something. Credits and programs are taken, time is worked and not made up for; and a job that the
 * plan itself finds is not taken to be at the level of a rung: the plan works on that rung. Nor is a higher degree that it plans taken for the one that is asked.
 */
function isTakenOnTrust(candidate: Candidate, condition: Condition, experience: JudgedAlternative['alternative']['experience'] = [], { notOnTrust, start }: DoorPolicy): boolean {
  switch (condition.kind) {
    case 'credits':
    case 'shown-otherwise':
      return false;
    case 'said': {
      const level = notOnTrust.get(condition.text);
      return level === undefined ? !notOnTrust.has(condition.text) : reachesAny(candidate, level);
    }
    case 'field':
      return !isLacking(start, condition);
    case 'at-level-of':
      return experience.every(({ atRung, kind, months }) => atRung !== condition.rung.rung || monthsOf(start, kind) >= months);
    default:
      return true;
  }
}

/** Whether a plan has to finish this schooling: nothing the visitor brings may be it, and nothing the plan has finished is. */
export function mustStudy(candidate: Candidate, asked: Schooling, { start }: DoorPolicy): boolean {
  return isLacking(start, asked) && judgeSchooling(candidate, asked) !== undefined && !isFieldConfirmed(candidate, asked);
}

const isFieldConfirmed = (candidate: Candidate, { level, field }: Schooling): boolean =>
  field !== undefined && candidate.confirmed.has(conditionKey({ kind: 'field', level, field }));

/** The best way through a door for a plan; undefined where none is passable. */
export function wayThrough(candidate: Candidate, { anyOf }: Pick<Qualification, 'anyOf'>, context: QualificationContext, policy: DoorPolicy): JudgedAlternative | undefined {
  let best: JudgedAlternative | undefined;
  for (const [index, alternative] of anyOf.entries()) {
    if (alternative.unread !== undefined) continue;
    const judged = judge(candidate, alternative, index, context);
    if (isPassable(candidate, judged, policy) && (best === undefined || compareAlternatives(judged, best) < 0)) best = judged;
  }
  return best;
}
