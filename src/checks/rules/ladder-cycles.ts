import { at } from '../corpus.ts';
import type { Rule } from '../rule.ts';

/** A ladder leads up: following its steps never comes back to the same rung. */
export const ladderCycles: Rule = (corpus) =>
  corpus.ladders.flatMap((entry) => {
    const cycle = findCycle(entry.data.steps);
    if (!cycle) return [];
    const last = entry.data.steps.findIndex((step) => step.from === cycle.at(-2) && step.to === cycle.at(-1));
    return [at('ladder-cycles', entry, ['steps', last], `a circle of steps: ${cycle.join(' → ')}`, 'steps that only lead up; take one of these out')];
  });

/** The first circle in a list of steps, as the rungs it passes, first and last the same; undefined where there is none. */
function findCycle(steps: readonly { from: string; to: string }[]): string[] | undefined {
  const done = new Set<string>();
  const visit = (rung: string, way: string[]): string[] | undefined => {
    const known = way.indexOf(rung);
    if (known >= 0) return [...way.slice(known), rung];
    if (done.has(rung)) return undefined;
    for (const step of steps) {
      if (step.from !== rung) continue;
      const cycle = visit(step.to, [...way, rung]);
      if (cycle) return cycle;
    }
    done.add(rung);
    return undefined;
  };
  for (const { from } of steps) {
    const cycle = visit(from, []);
    if (cycle) return cycle;
  }
  return undefined;
}
