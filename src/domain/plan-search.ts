import { isSameRung, type Candidate } from './candidate.ts';
import { countMonths } from './judge-experience.ts';
import { actKey, carryOut, type Act } from './plan-acts.ts';
import { wayThrough } from './plan-doors.ts';
import { estimateFor } from './plan-estimate.ts';
import { enterAct, movesFrom, type MoveRules } from './plan-moves.ts';
import { Queue } from './queue.ts';

export type Objective = 'fastest' | 'cheapest';

/**
 * What a way costs, in order of weight. First months and dollars (or dollars and months); then, between ways that are equal in both: months of work
 * below the highest rung, conditions to confirm, acts.
 */
type Cost = readonly number[];

export interface Way {
  acts: readonly Act[];
  months: number;
  dollars: number;
  cost: Cost;
}

interface Node {
  candidate: Candidate;
  parent?: Node;
  acts: readonly Act[];
  cost: Cost;
  /** The cost with the months that are left at least; before it is looked at, the parent's, which is no more. */
  estimate: Cost;
  key: string;
  hasArrived: boolean;
  isEstimated: boolean;
}

/** States that one search may look at. The largest real search of today looks at some hundreds. */
const limit = 20_000;

/**
 * Uniform-cost search for the best way from a candidate to the goal of the scope, led by the months that are left at least; undefined where
 * there is no way, `tooFar` where the limit of states was reached first. A way that costs no less than `bound` is not looked for.
 */
export function searchWay(start: Candidate, rules: MoveRules, objective: Objective, bound?: Cost): Way | 'tooFar' | undefined {
  const top = Math.max(0, ...rules.scope.rungs.map(({ position }) => position)) + 1;
  const queue = new Queue<Node>(compareNodes);
  const seen = new Map<string, Cost>();
  const nothing = [0, 0, 0, 0, 0];
  const monthsLeft = estimateFor(rules);
  queue.push({ candidate: start, acts: [], cost: nothing, estimate: nothing, key: '', hasArrived: false, isEstimated: false });
  for (let node = queue.pop(); node; node = queue.pop()) {
    if (bound && compareCosts(node.estimate, bound) >= 0) return undefined;
    if (node.hasArrived) return wayOf(node);
    const studied = studyKey(node.candidate, start);
    const state = `${studied} ${workKey(node.candidate, start, rules)}`;
    const known = seen.get(state);
    if (known && compareCosts(known, node.cost) <= 0) continue;
    if (!node.isEstimated && objective === 'fastest') {
      const estimate = raised(node, monthsLeft(node.candidate, studied));
      if (estimate !== node.estimate) {
        if (Number.isFinite(estimate[0])) queue.push({ ...node, estimate, isEstimated: true });
        continue;
      }
    }
    if (seen.size >= limit) return 'tooFar';
    seen.set(state, node.cost);
    const arrival = arrive(node.candidate, rules);
    if (arrival) queue.push(follow(node, arrival, objective, 0, true));
    for (const { acts, position } of movesFrom(node.candidate, rules)) queue.push(follow(node, acts, objective, top - position, false));
  }
  return undefined;
}

/** The estimate with so many months left; the same one where it is no higher. */
function raised({ cost, estimate }: Node, monthsLeft: number): Cost {
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

function follow(parent: Node, acts: readonly Act[], objective: Objective, below: number, hasArrived: boolean): Node {
  let { candidate } = parent;
  let [months, dollars, monthsBelow, conditions] = [0, 0, 0, 0];
  for (const act of acts) {
    candidate = carryOut(candidate, act);
    months += act.months;
    dollars += act.dollars;
    conditions += act.conditions.length;
    if (act.kind === 'work' || ('beside' in act && act.beside)) monthsBelow += act.months * below;
  }
  const [first, second] = objective === 'fastest' ? [months, dollars] : [dollars, months];
  const [a, b, c, d, e] = parent.cost as [number, number, number, number, number];
  const cost = [a + first, b + second, c + monthsBelow, d + conditions, e + acts.length];
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

/** Progress towards each experience that is asked for: with the studies, everything that can still change what comes. */
function workKey(candidate: Candidate, start: Candidate, { scope }: MoveRules): string {
  let key = '';
  for (const { experience, ladder } of scope.experience) {
    const { sure, possible } = countMonths(candidate, experience, ladder);
    key += `${Math.min(sure, experience.months)}/${Math.min(possible, experience.months)},`;
  }
  // The rung held at the start may have no door that a plan can pass, so whoever leaves it may not come back.
  const hasStayed = start.at !== undefined && isSameRung(candidate.at, start.at);
  return hasStayed ? `${key}stayed` : key;
}

function wayOf(arrived: Node): Way {
  const nodes: Node[] = [];
  for (let node: Node | undefined = arrived; node; node = node.parent) nodes.unshift(node);
  const acts = nodes.flatMap((node) => node.acts);
  const sum = (of: (act: Act) => number) => acts.reduce((total, act) => total + of(act), 0);
  return { acts, months: sum(({ months }) => months), dollars: sum(({ dollars }) => dollars), cost: arrived.cost };
}

export function compareCosts(a: Cost, b: Cost): number {
  for (const [index, value] of a.entries()) {
    const difference = value - b[index]!;
    if (difference !== 0) return difference;
  }
  return 0;
}

const compareNodes = (a: Node, b: Node): number => compareCosts(a.estimate, b.estimate) || (a.key < b.key ? -1 : a.key > b.key ? 1 : 0);
