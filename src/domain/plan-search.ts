import { isSameRung, type Candidate } from './candidate.ts';
import { countMonths } from './judge-experience.ts';
import { actKey, carryOut, type Act } from './plan-acts.ts';
import { wayThrough } from './plan-doors.ts';
import { estimateFor } from './plan-estimate.ts';
import { enterAct, movesFrom, type MoveRules } from './plan-moves.ts';
import { Queue } from './queue.ts';

export type Objective = 'fastest' | 'cheapest';

/**
 * What a way costs, in order of weight. First months and dollars (or dollars and months); then, between ways that are equal in both: studies and exams,
 * months of work below the highest rung, conditions to confirm, acts.
 */
type Cost = readonly number[];

export interface Way {
  acts: readonly Act[];
  months: number;
  dollars: number;
  cost: Cost;
}

/** A point on a way: what the candidate holds there, and how it was reached. */
interface Stop {
  candidate: Candidate;
  parent?: Stop;
  acts: readonly Act[];
  cost: Cost;
  /** The cost with the months that are left at least; before it is looked at, the parent's, which is no more. */
  estimate: Cost;
  key: string;
  hasArrived: boolean;
  isEstimated: boolean;
}

/** What was looked at among candidates with the same studies. Whoever is nowhere further and paid no less need not be looked at. */
interface Seen {
  cost: Cost;
  progress: readonly number[];
}

/** States that one search may look at. The largest real search of today looks at some dozens. */
const limit = 20_000;

/**
 * Uniform-cost search for the best way from a candidate to the goal of the scope, led by the months that are left at least; undefined where
 * there is no way, `tooFar` where the limit of states was reached first. A way that costs no less than `bound` is not looked for.
 */
export function searchWay(start: Candidate, rules: MoveRules, objective: Objective, bound?: Cost): Way | 'tooFar' | undefined {
  const top = Math.max(0, ...rules.scope.rungs.map(({ position }) => position)) + 1;
  const queue = new Queue<Stop>(compareStops);
  const seen = new Map<string, Seen[]>();
  let states = 0;
  const nothing = [0, 0, 0, 0, 0, 0];
  const monthsLeft = estimateFor(rules);
  queue.push({ candidate: start, acts: [], cost: nothing, estimate: nothing, key: '', hasArrived: false, isEstimated: false });
  for (let stop = queue.pop(); stop; stop = queue.pop()) {
    if (bound && compareCosts(stop.estimate, bound) >= 0) return undefined;
    if (stop.hasArrived) return wayOf(stop);
    const studied = studyKey(stop.candidate, start);
    const progress = progressOf(stop.candidate, start, rules);
    const known = seen.get(studied) ?? [];
    if (known.some((other) => compareCosts(other.cost, stop.cost) <= 0 && isAsFar(other.progress, progress))) continue;
    if (!stop.isEstimated && objective === 'fastest') {
      const estimate = raised(stop, monthsLeft(stop.candidate, studied));
      if (estimate !== stop.estimate) {
        if (Number.isFinite(estimate[0])) queue.push({ ...stop, estimate, isEstimated: true });
        continue;
      }
    }
    states += 1;
    if (states > limit) return 'tooFar';
    seen.set(studied, [...known, { cost: stop.cost, progress }]);
    const arrival = arrive(stop.candidate, rules);
    if (arrival) queue.push(follow(stop, arrival, objective, 0, true));
    for (const { acts, position } of movesFrom(stop.candidate, rules)) queue.push(follow(stop, acts, objective, top - position, false));
  }
  return undefined;
}

/** The estimate with so many months left; the same one where it is no higher. */
function raised({ cost, estimate }: Stop, monthsLeft: number): Cost {
  const first = cost[0]! + monthsLeft;
  return first > estimate[0]! ? [first, ...cost.slice(1)] : estimate;
}

/** The last act: entering the goal. Nothing where the candidate stands on it already. */
function arrive(candidate: Candidate, { scope, goalPolicy }: MoveRules): readonly Act[] | undefined {
  const { goal, outline, context } = scope;
  if (isSameRung(candidate.at, goal)) return [];
  const way = wayThrough(candidate, outline.qualification, context, goalPolicy);
  return way && [enterAct(candidate, goal, outline, way, scope)];
}

function follow(parent: Stop, acts: readonly Act[], objective: Objective, below: number, hasArrived: boolean): Stop {
  let { candidate } = parent;
  let [months, dollars, studies, monthsBelow, conditions] = [0, 0, 0, 0, 0];
  for (const act of acts) {
    candidate = carryOut(candidate, act);
    months += act.months;
    dollars += act.dollars;
    conditions += act.conditions.length;
    if (act.kind !== 'work' && act.kind !== 'enter') studies += 1;
    if (act.kind === 'work' || ('beside' in act && act.beside)) monthsBelow += act.months * below;
  }
  const [first, second] = objective === 'fastest' ? [months, dollars] : [dollars, months];
  const added = [first, second, studies, monthsBelow, conditions, acts.length];
  const cost = parent.cost.map((value, index) => value + added[index]!);
  const estimate = [Math.max(cost[0]!, parent.estimate[0]!), ...cost.slice(1)];
  return { candidate, parent, acts, cost, estimate, key: `${parent.key} ${acts.map(actKey).join(', ')};`, hasArrived, isEstimated: false };
}

/** Schooling, certifications, and what studies have confirmed. */
function studyKey(candidate: Candidate, start: Candidate): string {
  const schooling = candidate.schooling.map(({ level, inHealthInformation, accredited }) => `${level}${inHealthInformation}${accredited}`).sort();
  const certifications = candidate.certifications.map(({ id }) => id).sort();
  const confirmed = candidate.confirmed.size === start.confirmed.size ? [] : [...candidate.confirmed].filter((key) => !start.confirmed.has(key)).sort();
  return [schooling.join(), certifications.join(), confirmed.join()].join(' ');
}

/** Months towards each experience that is asked for, no more than it asks: with the studies, everything that can still change what comes. */
function progressOf(candidate: Candidate, start: Candidate, { scope }: MoveRules): readonly number[] {
  const progress: number[] = [];
  for (const { experience, ladder } of scope.experience) {
    const { sure, possible } = countMonths(candidate, experience, ladder);
    progress.push(Math.min(sure, experience.months), Math.min(possible, experience.months));
  }
  // The rung held at the start may have no door that a plan can pass, so whoever leaves it may not come back.
  progress.push(start.at !== undefined && isSameRung(candidate.at, start.at) ? 1 : 0);
  return progress;
}

const isAsFar = (progress: readonly number[], other: readonly number[]): boolean => progress.every((months, index) => months >= other[index]!);

function wayOf(arrived: Stop): Way {
  const stops: Stop[] = [];
  for (let stop: Stop | undefined = arrived; stop; stop = stop.parent) stops.unshift(stop);
  const acts = stops.flatMap((stop) => stop.acts);
  const sum = (of: (act: Act) => number) => acts.reduce((total, act) => total + of(act), 0);
  return { acts, months: sum(({ months }) => months), dollars: sum(({ dollars }) => dollars), cost: arrived.cost };
}

export function compareCosts(a: Cost, b: Cost): number {
  for (let index = 0; index < a.length; index += 1) {
    const difference = a[index]! - b[index]!;
    if (difference !== 0) return difference;
  }
  return 0;
}

const compareStops = (a: Stop, b: Stop): number => compareCosts(a.estimate, b.estimate) || (a.key < b.key ? -1 : a.key > b.key ? 1 : 0);
