import type { Alternative, Experience, Schooling } from '../schemas/qualification.ts';
import type { Assumptions } from './assumptions.ts';
import { isSameRung, monthsOf, monthsOn, type Candidate, type RungRef } from './candidate.ts';
import { isConfirmed } from './conditions.ts';
import { openRoutes } from './examinations.ts';
import { countMonths } from './judge-experience.ts';
import type { QualificationContext } from './meets.ts';
import { contextOf, rungOf } from './network.ts';
import { mustStudy } from './plan-doors.ts';
import type { MoveRules } from './plan-moves.ts';
import { monthsOfCredits, shortestTo } from './plan-studies.ts';
import { reachesAny, reachesLevel } from './schooling-levels.ts';

/**
 * Months that are left at least until the goal opens, never more than there are: they lead the search for the fastest way. Infinity where no way can be
 * planned. `studied` names all that the candidate has studied and passed: candidates with the same name have the same studies.
 */
export type MonthsLeft = (candidate: Candidate, studied: string) => number;

/** Months of study and of work. Full time, they come one after the other. */
interface Left {
  study: number;
  work: number;
}

type StudyLeft = (alternative: Alternative, context: QualificationContext) => number;

/** Where study does not come before or after work (work beside school), or where anything is taken on the visitor's word, the estimate says nothing: 0. */
export function estimateFor(rules: MoveRules): MonthsLeft {
  const { scope, goalPolicy, keepsWorking } = rules;
  if (goalPolicy.takesWords || keepsWorking) return () => 0;
  const studies = new Map<string, Map<Alternative, number>>();
  return (candidate, studied) => {
    if (isSameRung(candidate.at, scope.goal)) return 0;
    const known = studies.get(studied) ?? new Map<Alternative, number>();
    studies.set(studied, known);
    const studyOf: StudyLeft = (alternative, context) => {
      const found = known.get(alternative) ?? studyLeft(candidate, alternative, context, rules, []);
      known.set(alternative, found);
      return found;
    };
    return Math.min(...scope.outline.qualification.anyOf.map((alternative) => sum(leftFor(candidate, alternative, scope.context, rules, studyOf, []))));
  };
}

const sum = ({ study, work }: Left): number => study + work;

/** What one alternative asks. Time on a rung begins after what that rung's own door asks; items of one alternative may overlap. `above` holds rungs that are being asked for already. */
function leftFor(candidate: Candidate, alternative: Alternative, context: QualificationContext, rules: MoveRules, studyOf: StudyLeft, above: readonly string[]): Left {
  const left = { study: studyOf(alternative, context), work: 0 };
  for (const item of alternative.experience ?? []) {
    const rung = rungToServeOn(candidate, item, context.ladder, rules);
    const own = rung ? item.months - monthsOn(candidate, rung) : item.months - countMonths(candidate, item, context.ladder).possible;
    const door = rung && !isOn(candidate, rung) ? doorLeft(candidate, rung, rules, studyOf, above) : { study: 0, work: 0 };
    left.study = Math.max(left.study, door.study);
    left.work = Math.max(left.work, own + door.work);
  }
  return left;
}

/** The rung on which time must still be served; undefined where none is asked, or where the visitor brings work that may have been at its level. */
function rungToServeOn(candidate: Candidate, { atRung, kind, months }: Experience, ladder: string, { policy }: MoveRules): RungRef | undefined {
  if (atRung === undefined || monthsOf(policy.start, kind) >= months) return undefined;
  const rung = { ladder, rung: atRung };
  return monthsOn(candidate, rung) < months ? rung : undefined;
}

const isOn = (candidate: Candidate, rung: RungRef): boolean => monthsOn(candidate, rung) > 0 || isSameRung(candidate.at, rung);

/** The least study and the least work that any way into a rung asks. */
function doorLeft(candidate: Candidate, rung: RungRef, rules: MoveRules, studyOf: StudyLeft, above: readonly string[]): Left {
  const key = `${rung.ladder}/${rung.rung}`;
  const least = { study: Infinity, work: Infinity };
  if (above.includes(key)) return least;
  const context = contextOf(rules.network.groups, rung);
  for (const alternative of rungOf(rules.network.ladders, rung).qualification.anyOf) {
    const { study, work } = leftFor(candidate, alternative, context, rules, studyOf, [...above, key]);
    least.study = Math.min(least.study, study);
    least.work = Math.min(least.work, work);
  }
  return least;
}

/**
 * Months of study and of waiting for exams. Schooling, credits and programs add up; exams may rest on the same studies, so the longer of both counts.
 * `above` holds certifications that are being asked for already: one that presupposes itself is out of reach.
 */
function studyLeft(candidate: Candidate, alternative: Alternative, context: QualificationContext, rules: MoveRules, above: readonly string[]): number {
  const { assumptions, policy, network } = rules;
  const { education, certifications = [], certificationGroups = [], credits, conditions = [], unread } = alternative;
  if (unread !== undefined) return Infinity;
  const schooling = education && mustStudy(candidate, education, policy) ? schoolLeft(candidate, education, assumptions) : 0;
  let own = schooling;
  let byDegree = 0;
  if (credits && !isConfirmed(candidate, { kind: 'credits', ...credits }, context.scope)) own += monthsOfCredits(credits.count, assumptions);
  for (const text of conditions) {
    if (!policy.notOnTrust.has(text) || isConfirmed(candidate, { kind: 'said', text }, context.scope)) continue;
    const program = assumptions.programs.find(({ condition }) => condition === text);
    if (!program) return Infinity;
    const { comesWith, value } = program;
    if (comesWith === undefined) own += value;
    // One degree may stand for several of these, so only the longest counts.
    else if (!reachesAny(candidate, comesWith)) byDegree = Math.max(byDegree, Math.min(value, Math.max(0, shortestTo(comesWith, candidate, assumptions) - schooling)));
  }
  const members = [...certifications.map((id) => [id]), ...certificationGroups.map((group) => network.groups.get(group)!)];
  return Math.max(own + byDegree, ...members.map((ids) => Math.min(...ids.map((id) => examLeft(candidate, id, rules, above)))));
}

/** Where no field is asked, a higher level does as well and may be nearer. */
function schoolLeft(candidate: Candidate, { level, field }: Schooling, assumptions: Assumptions): number {
  const levels = field === undefined ? assumptions.schooling.map((row) => row.level).filter((higher) => reachesLevel(higher, level)) : [level];
  return Math.min(Infinity, ...levels.map((one) => shortestTo(one, candidate, assumptions)));
}

/** Nothing for a certification that is held; else the least that a route asks, and the wait. */
function examLeft(candidate: Candidate, id: string, rules: MoveRules, above: readonly string[]): number {
  if (candidate.certifications.some((held) => held.id === id)) return 0;
  const certification = rules.scope.certifications.find(({ outline }) => outline.id === id)?.outline;
  if (!certification || above.includes(id)) return Infinity;
  const context = { groups: rules.network.groups, ladder: '', scope: id };
  return rules.assumptions.examWait.value + Math.min(...openRoutes(certification).map(({ asks }) => (asks ? studyLeft(candidate, asks, context, rules, [...above, id]) : 0)));
}
