import { at } from '../corpus.ts';
import type { Rule } from '../rule.ts';

/** A required credential does not, by any way round, require the one that builds on it. */
export const certificationOrder: Rule = (corpus) =>
  corpus.certifications.flatMap((entry) => {
    const asks = (id: string) => corpus.certifications.find((other) => other.id === id)?.data.buildsOn?.filter((edge) => edge.kind === 'required').map((edge) => edge.from) ?? [];
    const seen = new Set<string>();
    const queue = asks(entry.id);
    for (let id = queue.shift(); id !== undefined; id = queue.shift()) {
      if (id === entry.id) return [at('certification-order', entry, ['buildsOn'], `${entry.id}, which requires itself by way of other credentials`, 'requirements that lead down to schooling')];
      if (seen.has(id)) continue;
      seen.add(id);
      queue.push(...asks(id));
    }
    return [];
  });
