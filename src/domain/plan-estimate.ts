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

/** Months of school, of waiting for exams, and of work; each is what is left at least, whatever way is chosen. */
interface Left {
  school: number;
  wait: number;
  work: number;
}

/** What is known while one candidate is looked at. */
interface Look {
  candidate: Candidate;
  rules: MoveRules;
  studyOf: (alternative: Alternative, context: QualificationContext) => Left;
  doors: Map<string, readonly Left[]>;
}

const nothing: Left = { school: 0, wait: 0, work: 0 };
const never: Left = { school: Infinity, wait: Infinity, work: Infinity };
const mostOf = (a: Left, b: Left): Left => ({ school: Math.max(a.school, b.school), wait: Math.max(a.wait, b.wait), work: Math.max(a.work, b.work) });
/** The least of each by itself: true whichever of these is chosen. */
const leastOf = (list: readonly Left[]): Left =>
  list.reduce((a, b) => ({ school: Math.min(a.school, b.school), wait: Math.min(a.wait, b.wait), work: Math.min(a.work, b.work) }), never);

/** Where anything is taken on the visitor's word, or all study runs beside work, the estimate says nothing: 0. */
export function estimateFor(rules: MoveRules): MonthsLeft {
  const { scope, goalPolicy, keepsWorking, assumptions } = rules;
  if (goalPolicy.takesWords || keepsWorking) return () => 0;
  const studies = new Map<string, Map<Alternative, Left>>();
  return (candidate, studied) => {
    if (isSameRung(candidate.at, scope.goal)) return 0;
    const known = studies.get(studied) ?? new Map<Alternative, Left>();
    studies.set(studied, known);
    const studyOf: Look['studyOf'] = (alternative, context) => {
      const found = known.get(alternative) ?? studyLeft(candidate, alternative, context, rules, []);
      known.set(alternative, found);
      return found;
    };
    const look = { candidate, rules, studyOf, doors: new Map() };
    const ways = scope.outline.qualification.anyOf.flatMap((alternative) => waysLeft(alternative, scope.context, look, []));
    return Math.min(Infinity, ...ways.map((left) => shortest(left, assumptions.partTime.value)));
  };
}

/**
 * The shortest that these can take together. Exams can be waited for at work. School full time comes before or after work; beside it,
 * it takes `partTime` times as long: what is gained by that is at most a `partTime`th of the work.
 */
function shortest({ school, wait, work }: Left, partTime: number): number {
  return Math.ceil(Math.max(work, school + wait, school + wait / partTime + work * (1 - 1 / partTime)) - 1e-9);
}

/**
 * What one alternative asks, once for each way into the rungs on which it wants time: that time begins after what their doors ask. Items of one
 * alternative may overlap.
 */
function waysLeft(alternative: Alternative, context: QualificationContext, look: Look, above: readonly string[]): readonly Left[] {
  const { candidate, rules } = look;
  const study = look.studyOf(alternative, context);
  if (study.school === Infinity || study.wait === Infinity) return [];
  let ways: readonly Left[] = [study];
  for (const item of alternative.experience ?? []) {
    const rung = rungToServeOn(candidate, item, context.ladder, rules);
    const own = rung ? item.months - monthsOn(candidate, rung) : Math.max(0, item.months - countMonths(candidate, item, context.ladder).possible);
    const doors = rung && !isOn(candidate, rung) ? doorsLeft(rung, look, above) : [nothing];
    ways = ways.flatMap((way) => doors.map((door) => mostOf(way, { ...door, work: own + door.work })));
  }
  return ways;
}

/** Every way into a rung. `above` holds the rungs that are being asked for already: a way through one of these goes round and leads nowhere. */
function doorsLeft(rung: RungRef, look: Look, above: readonly string[]): readonly Left[] {
  const key = `${rung.ladder}/${rung.rung}`;
  if (above.includes(key)) return [];
  const known = above.length === 0 ? look.doors.get(key) : undefined;
  if (known) return known;
  const { network } = look.rules;
  const context = contextOf(network.groups, rung);
  const found = rungOf(network.ladders, rung).qualification.anyOf.flatMap((alternative) => waysLeft(alternative, context, look, [...above, key]));
  if (above.length === 0) look.doors.set(key, found);
  return found;
}

/** The rung on which time must still be served; undefined where none is asked, or where the visitor brings work that may have been at its level. */
function rungToServeOn(candidate: Candidate, { atRung, kind, months }: Experience, ladder: string, { policy }: MoveRules): RungRef | undefined {
  if (atRung === undefined || monthsOf(policy.start, kind) >= months) return undefined;
  const rung = { ladder, rung: atRung };
  return monthsOn(candidate, rung) < months ? rung : undefined;
}

const isOn = (candidate: Candidate, rung: RungRef): boolean => monthsOn(candidate, rung) > 0 || isSameRung(candidate.at, rung);

/**
 * School and exams. Schooling, credits and programs of one alternative add up; exams may rest on the same studies, so the longer of both counts.
 * `above` holds certifications that are being asked for already: one that presupposes itself is out of reach.
 */
function studyLeft(candidate: Candidate, alternative: Alternative, context: QualificationContext, rules: MoveRules, above: readonly string[]): Left {
  const { certifications = [], certificationGroups = [] } = alternative;
  const members = [...certifications.map((id) => [id]), ...certificationGroups.map((group) => rules.network.groups.get(group)!)];
  const own = { ...nothing, school: schoolLeft(candidate, alternative, context, rules) };
  return members.map((ids) => leastOf(ids.map((id) => examLeft(candidate, id, rules, above)))).reduce(mostOf, own);
}

function schoolLeft(
  candidate: Candidate,
  { education, credits, conditions = [], unread }: Alternative,
  { scope }: QualificationContext,
  { assumptions, policy }: MoveRules,
): number {
  if (unread !== undefined) return Infinity;
  const schooling = education && mustStudy(candidate, education, policy) ? levelLeft(candidate, education, assumptions) : 0;
  let own = schooling;
  let byDegree = 0;
  if (credits && !isConfirmed(candidate, { kind: 'credits', ...credits }, scope)) own += monthsOfCredits(credits.count, assumptions);
  for (const text of conditions) {
    if (!policy.notOnTrust.has(text) || isConfirmed(candidate, { kind: 'said', text }, scope)) continue;
    const program = assumptions.programs.find(({ condition }) => condition === text);
    if (!program) return Infinity;
    const { comesWith, value } = program;
    if (comesWith === undefined) own += value;
    // One degree may stand for several of these, so only the longest counts.
    else if (!reachesAny(candidate, comesWith)) byDegree = Math.max(byDegree, Math.min(value, Math.max(0, shortestTo(comesWith, candidate, assumptions) - schooling)));
  }
  return own + byDegree;
}

/** Where no field is asked, a higher level does as well and may be nearer. */
function levelLeft(candidate: Candidate, { level, field }: Schooling, assumptions: Assumptions): number {
  const levels = field === undefined ? assumptions.schooling.map((row) => row.level).filter((higher) => reachesLevel(higher, level)) : [level];
  return Math.min(Infinity, ...levels.map((one) => shortestTo(one, candidate, assumptions)));
}

/** Nothing for a certification that is held; else the least that a route asks, and the wait. */
function examLeft(candidate: Candidate, id: string, rules: MoveRules, above: readonly string[]): Left {
  if (candidate.certifications.some((held) => held.id === id)) return nothing;
  const certification = rules.scope.certifications.find(({ outline }) => outline.id === id)?.outline;
  if (!certification || above.includes(id)) return never;
  const context = { groups: rules.network.groups, ladder: '', scope: id };
  const asked = leastOf(openRoutes(certification).map(({ asks }) => (asks ? studyLeft(candidate, asks, context, rules, [...above, id]) : nothing)));
  return { ...asked, wait: asked.wait + rules.assumptions.examWait.value };
}
