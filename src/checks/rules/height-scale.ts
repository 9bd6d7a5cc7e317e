import { at, type Entry } from '../corpus.ts';
import { findCycle } from '../cycle.ts';
import type { Finding } from '../finding.ts';
import type { Rule } from '../rule.ts';
import type { Ladder } from '../../schemas/ladder.ts';

/** Height means one thing on one scale: pay of one period and one date, or grades that are plain numbers; else the order of the rungs. */
export const heightScale: Rule = (corpus) =>
  corpus.ladders.flatMap((entry) => {
    const { heightBy, rungs } = entry.data;
    if (heightBy === 'pay' && !hasOnePayScale(rungs)) {
      return [at('height-scale', entry, ['heightBy'], 'height by pay, where the rungs do not all have pay of one date, period and source', 'heightBy: order')];
    }
    if (heightBy === 'grade' && !rungs.every((rung) => rung.grade !== undefined && /^\d+$/.test(rung.grade))) {
      return [at('height-scale', entry, ['heightBy'], 'height by grade, where not every rung has a grade that is a number', 'heightBy: order')];
    }
    return heightBy === 'grade' ? downhill(entry) : [];
  });

/** Where height is the grade, a step up never leads to a lower one. A circle of steps leads down somewhere by itself, and has its own finding. */
function downhill(entry: Entry<Ladder>): Finding[] {
  if (findCycle(entry.data.steps)) return [];
  const gradeOf = (id: string) => Number(entry.data.rungs.find((rung) => rung.id === id)?.grade);
  return entry.data.steps.flatMap((step, index) =>
    gradeOf(step.to) < gradeOf(step.from)
      ? [
          at(
            'height-scale',
            entry,
            ['steps', index],
            `a step up from grade ${gradeOf(step.from)} to grade ${gradeOf(step.to)}, where height is the grade`,
            'a step towards the higher grade, or heightBy: order',
          ),
        ]
      : [],
  );
}

function hasOnePayScale(rungs: Ladder['rungs']): boolean {
  const scales = rungs.map(
    (rung) => new Set((rung.pay ?? []).filter((pay) => pay.effective !== undefined).map((pay) => `${pay.period} ${pay.effective} ${pay.source} ${pay.schedule ?? ''}`)),
  );
  const [first, ...others] = scales;
  return first !== undefined && [...first].some((scale) => others.every((other) => other.has(scale)));
}
