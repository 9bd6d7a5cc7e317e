import type { Edge, Graph, Node } from '../diagram/graph.ts';
import type { Ladder } from '../domain/ladder.ts';
import { heightOf } from '../domain/levels.ts';
import type { Pay, Rung, Step } from '../schemas/ladder.ts';
import type { Plank } from './ladder.ts';
import { say } from './words.ts';

/** A ladder as the diagram wants it: heights on the ladder's own scale, kinds of work, and the words that its planks show. */
export function graphOf(ladder: Ladder, planks: readonly Plank[]): Graph {
  const { heightBy } = ladder.facts;
  const plankOf = new Map(planks.map((plank) => [plank.id, plank]));
  return {
    isScaled: heightBy !== 'order',
    nodes: ladder.rungs.map((rung): Node => {
      const plank = plankOf.get(rung.id)!;
      return { id: rung.id, height: scaleHeight(ladder, rung), strand: strandOf(rung), hasDoor: !plank.doors.isUnknown, words: wordsOf(plank) };
    }),
    edges: ladder.facts.steps.map((step): Edge => ({
      from: step.from,
      to: step.to,
      label: say(`step.${step.kind}`),
      longLabel: `${stepText(ladder, step)}, ${say(`step.${step.kind}`)}`,
    })),
  };
}

/** Pay of a rung on the one scale that all rungs of the ladder share, the newest such; what `heightBy: pay` measures. */
export function sharedPay(ladder: Ladder, rung: Rung): Pay | undefined {
  const shared = (rung.pay ?? []).filter((pay) => pay.effective !== undefined && ladder.rungs.every((other) => (other.pay ?? []).some((item) => scaleOf(item) === scaleOf(pay))));
  return shared.sort((a, b) => b.effective!.localeCompare(a.effective!))[0];
}

/** "Step to" and the name of the rung as its plank shows it. */
export function stepText(ladder: Ladder, { to }: Step): string {
  const rung = ladder.rung(to);
  return say('ladder.stepTo', { title: rung.short ?? rung.title });
}

/** What a plank says of pay, in one line. */
export function payLine({ payNow }: Plank): string | undefined {
  return payNow && [payNow.range, payNow.when, ...(payNow.condition ? [payNow.condition] : [])].join(', ');
}

const scaleOf = ({ period, effective, source, schedule = '' }: Pay) => `${period} ${effective} ${source} ${schedule}`;

function scaleHeight(ladder: Ladder, rung: Rung): number {
  const { heightBy } = ladder.facts;
  if (heightBy === 'grade') return Number(rung.grade);
  if (heightBy === 'pay') return sharedPay(ladder, rung)!.min;
  return heightOf(rung.level);
}

/** Managing a department goes on from its records work; the other tracks branch off. */
const strandOf = ({ track }: Rung): string => (track === 'management' ? 'records' : track);

function wordsOf(plank: Plank): Node['words'] {
  const pay = payLine(plank);
  const doors = plank.doors.doors.map(({ key, rest }) => (rest === undefined ? key : `${key} ${rest}`));
  return { title: plank.short, badge: plank.grade, notes: pay === undefined ? [plank.summary] : [plank.summary, pay], doors: doors.length > 0 ? doors : [plank.doors.words ?? ''] };
}
