import { at } from '../corpus.ts';
import type { Finding } from '../finding.ts';
import { nearestId } from '../nearest.ts';
import type { Rule } from '../rule.ts';

/** Steps join two different rungs of their own ladder, each pair once; experience "at a rung" names a rung of the ladder. */
export const ladderSteps: Rule = (corpus) =>
  corpus.ladders.flatMap((entry) => {
    const findings: Finding[] = [];
    const ids = entry.data.rungs.map((rung) => rung.id);
    const seen = new Set<string>();
    entry.data.steps.forEach((step, index) => {
      for (const end of ['from', 'to'] as const) {
        if (ids.includes(step[end])) continue;
        findings.push(
          at(
            'ladder-steps',
            entry,
            ['steps', index, end],
            `a step ${end} ${JSON.stringify(step[end])}, which is no rung here`,
            `one of ${ids.join(', ')}`,
            nearestId(step[end], ids),
          ),
        );
      }
      if (step.from === step.to) findings.push(at('ladder-steps', entry, ['steps', index], `a step from ${step.from} to itself`, 'two different rungs'));
      const pair = `${step.from} → ${step.to}`;
      if (seen.has(pair)) findings.push(at('ladder-steps', entry, ['steps', index], `the step ${pair} a second time`, 'each step once'));
      seen.add(pair);
    });
    entry.data.rungs.forEach((rung, r) =>
      rung.qualification.anyOf.forEach((alternative, a) =>
        alternative.experience?.forEach(({ atRung }, e) => {
          if (atRung === undefined || ids.includes(atRung)) return;
          findings.push(
            at(
              'ladder-steps',
              entry,
              ['rungs', r, 'qualification', 'anyOf', a, 'experience', e, 'atRung'],
              `experience at ${JSON.stringify(atRung)}, which is no rung here`,
              `one of ${ids.join(', ')}`,
              nearestId(atRung, ids),
            ),
          );
        }),
      ),
    );
    return findings;
  });
