import type { Alternative, EducationLevel, ExperienceKind } from '../schemas/qualification.ts';
import type { Candidate, RungRef } from './candidate.ts';

/**
 * What no program can decide, so that the visitor is asked: "met if you also …".
 * - said: a condition in the source's own sense (citizenship, an "equivalent mix")
 * - field: schooling of this level must be in this field
 * - credits, course: as the source asks
 * - after-certification, after-schooling: that so many of the visitor's months came after it
 * - at-level-of: that the work was at the level of a rung, done elsewhere
 * - work-in: that work of any kind was this work
 * - shown-otherwise: that the time is made up for as the source allows ("education or training")
 */
export type Condition =
  | { kind: 'said'; text: string }
  | { kind: 'field'; level: EducationLevel; field: string }
  | ({ kind: 'credits' } & NonNullable<Alternative['credits']>)
  | { kind: 'course'; course: string }
  | { kind: 'after-certification'; certification: string; months: number; experience: ExperienceKind }
  | { kind: 'after-schooling'; months: number; experience: ExperienceKind }
  | { kind: 'at-level-of'; rung: RungRef; months: number }
  | { kind: 'work-in'; months: number; in: string }
  | { kind: 'shown-otherwise'; months: number; in: string; by: string };

/** One condition as text, the same wherever it is asked. Confirming this key confirms it everywhere: right for "You are a U.S. citizen." */
export function conditionKey(condition: Condition): string {
  switch (condition.kind) {
    case 'said':
      return `said|${condition.text}`;
    case 'field':
      return `field|${condition.level}|${condition.field}`;
    case 'credits':
      return `credits|${condition.count}|${condition.unit}|${condition.in}`;
    case 'course':
      return `course|${condition.course}`;
    case 'after-certification':
      return `after-certification|${condition.certification}|${condition.experience}|${condition.months}`;
    case 'after-schooling':
      return `after-schooling|${condition.experience}|${condition.months}`;
    case 'at-level-of':
      return `at-level-of|${condition.rung.ladder}/${condition.rung.rung}|${condition.months}`;
    case 'work-in':
      return `work-in|${condition.months}|${condition.in}`;
    case 'shown-otherwise':
      return `shown-otherwise|${condition.months}|${condition.in}`;
  }
}

/** The same condition asked by one rung ("ladder/rung") or certification: right for "six months gave you the skills of this job". */
export const scopedKey = (scope: string, condition: Condition): string => `${scope}|${conditionKey(condition)}`;

/** Whether the visitor has said to meet it, here or everywhere. */
export function isConfirmed({ confirmed }: Candidate, condition: Condition, scope: string): boolean {
  return confirmed.size > 0 && (confirmed.has(conditionKey(condition)) || confirmed.has(scopedKey(scope, condition)));
}
