import type { Level } from '../schemas/shared.ts';
import type { Assumptions } from './assumptions.ts';
import { isSameRung, type Candidate, type RungRef } from './candidate.ts';
import { conditionKey, type Condition } from './conditions.ts';
import { meets } from './meets.ts';
import { compareIds, contextOf, rungOf, type Network } from './network.ts';
import { isSameJob, type Act } from './plan-acts.ts';
import { doorPolicy } from './plan-doors.ts';
import { scopeOf } from './plan-scope.ts';
import { compareCosts, searchWay, type Objective, type Way } from './plan-search.ts';
import type { Judgement } from './verdicts.ts';

/** A rung, or any rung of a level on the chosen ladders (all of the network where none are named). */
export type Goal = ({ kind: 'rung' } & RungRef) | { kind: 'level'; level: Level; ladders?: readonly string[] };

/**
 * - fastest: fewest months, then fewest dollars; school full time or beside work, whichever serves
 * - cheapest: fewest dollars of fees and tuition, then fewest months
 * - keep-working: the cheapest of those in which all school and every exam run beside work
 */
export type PlanKind = 'fastest' | 'cheapest' | 'keep-working';

export type DatedAct = Act & {
  /** Months from today. */
  startMonth: number;
};

export type Plan =
  | {
      found: true;
      goal: RungRef;
      /** In order; empty where the candidate stands on the goal. The last act enters it. */
      acts: readonly DatedAct[];
      months: number;
      dollars: number;
      /** Everything that must be confirmed on the way, once. */
      conditions: readonly Condition[];
      /** The goal opens by no way that can be planned in full: at its door, the visitor's word stands for more than it should. */
      restsOnWords: boolean;
      sources: readonly string[];
      /** Ids of the assumptions that it rests on. */
      assumed: readonly string[];
    }
  | {
      found: false;
      /** not-stated: no source says what opens the goal. no-way: nothing that can be planned leads there. too-far: the search was given up. */
      why: 'not-stated' | 'no-way' | 'too-far';
      goals: readonly { goal: RungRef; judgement: Judgement }[];
    };

/**
 * The best way from what somebody holds to a goal, as acts in order. Ways that are met on confirmation may be passed, and what is to be confirmed is
 * listed; unknown ways never. Between ways that are equal in months and dollars the one that climbs the goal's own ladder is given. The same
 * question has one answer, whatever the order of its lists. Refuses (UnknownPlaceError) a rung that is not there.
 */
export function plan(candidate: Candidate, goal: Goal, network: Network, assumptions: Assumptions, kind: PlanKind = 'fastest'): Plan {
  const goals = goalsOf(goal, network);
  const judged = goals.map((rung) => ({ goal: rung, judgement: meets(candidate, rungOf(network.ladders, rung).qualification, contextOf(network.groups, rung)) }));
  const stated = judged.filter(({ goal: rung, judgement }) => isSameRung(candidate.at, rung) || judgement.alternatives.some(({ unread }) => unread === undefined));
  if (stated.length === 0) return { found: false, why: 'not-stated', goals: judged };
  let isTooFar = false;
  for (const takesWords of [false, true]) {
    let best: { goal: RungRef; way: Way } | undefined;
    for (const { goal: rung } of stated) {
      const way = wayTo(rung, candidate, network, assumptions, kind, takesWords, best?.way);
      if (way === 'tooFar') isTooFar = true;
      else if (way) best = { goal: rung, way };
    }
    if (best) return tell(best.goal, best.way, takesWords);
  }
  return { found: false, why: isTooFar ? 'too-far' : 'no-way', goals: judged };
}

function goalsOf(goal: Goal, { ladders }: Network): RungRef[] {
  if (goal.kind === 'rung') return [{ ladder: goal.ladder, rung: goal.rung }];
  return ladders
    .filter(({ id }) => goal.ladders === undefined || goal.ladders.includes(id))
    .flatMap(({ id, facts }) => facts.rungs.filter(({ level }) => level === goal.level).map((rung) => ({ ladder: id, rung: rung.id })))
    .sort((a, b) => compareIds(a.ladder, b.ladder) || compareIds(a.rung, b.rung));
}

/** A way that costs less than the best so far; undefined where there is none. */
function wayTo(
  goal: RungRef,
  candidate: Candidate,
  network: Network,
  assumptions: Assumptions,
  kind: PlanKind,
  takesWords: boolean,
  best: Way | undefined,
): Way | 'tooFar' | undefined {
  const objective: Objective = kind === 'fastest' ? 'fastest' : 'cheapest';
  const rules = {
    scope: scopeOf(goal, candidate, network, assumptions),
    network,
    assumptions,
    policy: doorPolicy(assumptions, candidate, false),
    goalPolicy: doorPolicy(assumptions, candidate, takesWords),
    keepsWorking: kind === 'keep-working',
  };
  const way = searchWay(candidate, rules, objective, best?.cost);
  return way && way !== 'tooFar' && best && compareCosts(way.cost, best.cost) >= 0 ? undefined : way;
}

function tell(goal: RungRef, { acts, months, dollars }: Way, restsOnWords: boolean): Plan {
  let startMonth = 0;
  const dated = joined(acts).map((act): DatedAct => {
    const found = { ...act, startMonth };
    startMonth += act.months;
    return found;
  });
  const conditions = new Map(dated.flatMap((act) => act.conditions.map((condition) => [conditionKey(condition), condition] as const)));
  const distinct = (of: (act: Act) => readonly string[]) => [...new Set(dated.flatMap(of))].sort(compareIds);
  return {
    found: true,
    goal,
    acts: dated,
    months,
    dollars,
    conditions: [...conditions.values()],
    restsOnWords,
    sources: distinct(({ sources }) => sources),
    assumed: distinct(({ assumed }) => assumed),
  };
}

/** Months in one job that follow each other are one act. */
function joined(acts: readonly Act[]): Act[] {
  return acts.reduce<Act[]>((list, act) => {
    const last = list.at(-1);
    if (act.kind === 'work' && last?.kind === 'work' && isSameJob(act.job, last.job)) list[list.length - 1] = { ...last, months: last.months + act.months };
    else list.push(act);
    return list;
  }, []);
}
