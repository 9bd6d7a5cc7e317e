import { at } from '../corpus.ts';
import { findCycle } from '../cycle.ts';
import type { Rule } from '../rule.ts';

/** A required credential does not, by any way round, require the one that builds on it. A circle is told once, at the credential that closes it. */
export const certificationOrder: Rule = (corpus) => {
  const required = corpus.certifications.flatMap((entry) =>
    (entry.data.buildsOn ?? []).flatMap(({ from, kind }, index) => (kind === 'required' ? [{ from, to: entry.id, entry, index }] : [])),
  );
  const toItself = required
    .filter(({ from, to }) => from === to)
    .map(({ entry, index }) => at('certification-order', entry, ['buildsOn', index, 'from'], `${entry.id}, which requires itself`, 'another credential, or schooling'));
  const cycle = findCycle(required);
  const last = required.find(({ from, to }) => from === cycle?.at(-2) && to === cycle?.at(-1));
  if (!cycle || !last) return toItself;
  return [
    ...toItself,
    at(
      'certification-order',
      last.entry,
      ['buildsOn', last.index, 'from'],
      `a circle of requirements: ${cycle.join(' → ')}`,
      'requirements that start at schooling; take one of these out',
    ),
  ];
};
