import { withChanges, type Assumptions } from '../domain/assumptions.ts';
import type { Network } from '../domain/network.ts';
import { openRungs, type OpenRung } from '../domain/open-rungs.ts';
import { plan, type Goal as PlanGoal, type PlanKind } from '../domain/plan.ts';
import { candidateOf, type Known, type PlanRequest } from '../domain/request.ts';
import { planView, type PlanNames, type PlanView } from './plan.ts';
import type { LinkView } from './rung.ts';
import { verdictView } from './verdict.ts';
import { say } from './words.ts';

export interface RungLine extends LinkView {
  verdict: OpenRung['verdict'];
  line: string;
}

/** Everything that the planner answers. */
export interface PlanAnswer {
  /** "3 open, 5 open on conditions, 2 nearly open." */
  result: string;
  plans: readonly PlanView[];
  open: readonly RungLine[];
  openIf: readonly RungLine[];
  near: readonly RungLine[];
  unknown: string;
  /** The visitor's own numbers that no plan can be made with. */
  refused: readonly string[];
}

const kinds: readonly PlanKind[] = ['fastest', 'cheapest', 'keep-working'];

/** The answer to a request: what is open in the chosen ladders, and up to three different ways to the goal. */
export function planAnswer(
  request: PlanRequest,
  { network, known, names, assumptions: given }: { network: Network; known: Known; names: PlanNames; assumptions: Assumptions },
): PlanAnswer {
  const { assumptions, refused } = withChanges(given, request.assume);
  const candidate = candidateOf(request, known);
  const ladders = request.ladders.length === 0 ? network.ladders : network.ladders.filter(({ id }) => request.ladders.includes(id));
  const rungs = openRungs(candidate, ladders, network.groups);
  const lines = (chosen: readonly OpenRung[]) => chosen.map((rung) => lineOf(rung, names));
  const open = rungs.filter(({ verdict }) => verdict === 'met');
  const openIf = rungs.filter(({ verdict }) => verdict === 'met-if');
  const near = rungs.filter(({ verdict, nearest }) => verdict === 'not-met' && nearest?.missing.length === 1);
  return {
    result: say('plan.result', { open: open.length, openIf: openIf.length, near: near.length }),
    plans: plansOf(request, candidate),
    open: lines(open),
    openIf: lines(openIf),
    near: lines(near),
    refused,
    unknown: say('plan.unknown', { count: rungs.filter(({ verdict }) => verdict === 'unknown').length }),
  };

  function plansOf({ goal, ladders: chosen }: PlanRequest, from: typeof candidate): PlanView[] {
    if (goal.kind === 'open') return [];
    const to: PlanGoal = goal.kind === 'level' ? { ...goal, ladders: chosen.length > 0 ? chosen : undefined } : goal;
    const views = kinds.map((kind) => planView(plan(from, to, network, assumptions, kind), kind, names));
    // A way that is the same as an earlier one is told once.
    const key = ({ summary, acts }: PlanView) => JSON.stringify([summary, acts.map(({ what, when }) => [when, what])]);
    return views.filter((view, index) => views.findIndex((other) => key(other) === key(view)) === index);
  }
}

function lineOf({ ladder, rung, verdict, nearest }: OpenRung, names: PlanNames): RungLine {
  return { ...names.rungLinkOf(ladder, rung.id), verdict, line: verdictView(verdict, nearest, names).line };
}
