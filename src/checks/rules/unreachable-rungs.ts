import { at } from '../corpus.ts';
import type { Rule } from '../rule.ts';
import type { Rung } from '../../schemas/ladder.ts';

/**
 * Somebody can come to stand on every rung. A rung is out of reach where every way in asks for time on a rung that is
 * itself out of reach (two rungs that ask for each other, or one that asks for itself). A rung whose way in is not
 * stated counts as reachable: the source may know more than we do. Rungs that are not there are told by ladder-steps.
 */
export const unreachableRungs: Rule = (corpus) =>
  corpus.ladders.flatMap((entry) => {
    const { rungs } = entry.data;
    const ids = new Set(rungs.map((rung) => rung.id));
    const reached = new Set<string>();
    const opens = (rung: Rung) => {
      const ways = rung.qualification.anyOf;
      return ways.length === 0 || ways.some((way) => (way.experience ?? []).every(({ atRung }) => atRung === undefined || !ids.has(atRung) || reached.has(atRung)));
    };
    for (let grown = true; grown;) {
      grown = false;
      for (const rung of rungs) {
        if (reached.has(rung.id) || !opens(rung)) continue;
        reached.add(rung.id);
        grown = true;
      }
    }
    return rungs.flatMap((rung, index) =>
      reached.has(rung.id)
        ? []
        : [
            at(
              'unreachable-rungs',
              entry,
              ['rungs', index, 'qualification'],
              `${rung.id}, which nobody can reach: every way in asks for time on a rung that is out of reach`,
              'at least one way in that starts outside, or from a rung that can be reached',
            ),
          ],
    );
  });
