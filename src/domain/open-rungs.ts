import type { Candidate } from './candidate.ts';
import { meets } from './meets.ts';
import { compareIds, contextOf, type LadderOutline, type Network, type RungOutline } from './network.ts';
import { compareAlternatives, missingMonths, type JudgedAlternative, type Judgement, type Verdict } from './verdicts.ts';

/** One rung for one visitor. */
export interface OpenRung {
  ladder: string;
  rung: RungOutline;
  verdict: Verdict;
  judgement: Judgement;
  /**
   * The best way in: for a closed rung, the one with the smallest set of missing things (fewest parts, then fewest months).
   * Undefined where the source says nothing that could be judged.
   */
  nearest?: JudgedAlternative;
}

/**
 * What is open to somebody: every rung of the ladders with its verdict. Open rungs first, then those that open on
 * confirmation, then closed ones with the least missing first, then those whose source does not say.
 */
export function openRungs(candidate: Candidate, ladders: readonly LadderOutline[], groups: Network['groups']): OpenRung[] {
  return ladders
    .flatMap(({ id, facts }) =>
      facts.rungs.map((rung): OpenRung => {
        const judgement = meets(candidate, rung.qualification, contextOf(groups, { ladder: id, rung: rung.id }));
        return { ladder: id, rung, verdict: judgement.verdict, judgement, nearest: nearestOf(judgement) };
      }),
    )
    .sort(compareRungs);
}

/** The nearest way in. An unread way is told only where there is no other: nobody can say how near it is. */
function nearestOf({ alternatives }: Judgement): JudgedAlternative | undefined {
  const read = alternatives.filter(({ unread }) => unread === undefined);
  return [...(read.length > 0 ? read : alternatives)].sort(compareAlternatives)[0];
}

const place: Readonly<Record<Verdict, number>> = { met: 0, 'met-if': 1, 'not-met': 2, unknown: 3 };

/** Nothing that could be judged comes last. */
const partsMissing = ({ nearest }: OpenRung): number => nearest?.missing.length ?? Number.MAX_SAFE_INTEGER;
const monthsMissing = ({ nearest }: OpenRung): number => (nearest ? missingMonths(nearest) : 0);

function compareRungs(a: OpenRung, b: OpenRung): number {
  return (
    place[a.verdict] - place[b.verdict] ||
    partsMissing(a) - partsMissing(b) ||
    monthsMissing(a) - monthsMissing(b) ||
    compareIds(a.ladder, b.ladder) ||
    compareIds(a.rung.id, b.rung.id)
  );
}
