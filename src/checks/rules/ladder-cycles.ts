import { at } from '../corpus.ts';
import { findCycle } from '../cycle.ts';
import type { Rule } from '../rule.ts';

/** A ladder leads up: following its steps never comes back to the same rung. */
export const ladderCycles: Rule = (corpus) =>
  corpus.ladders.flatMap((entry) => {
    const cycle = findCycle(entry.data.steps);
    if (!cycle) return [];
    const last = entry.data.steps.findIndex((step) => step.from === cycle.at(-2) && step.to === cycle.at(-1));
    return [at('ladder-cycles', entry, ['steps', last], `a circle of steps: ${cycle.join(' → ')}`, 'steps that only lead up; take one of these out')];
  });
