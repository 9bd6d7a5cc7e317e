import type { LadderContext } from '../views/ladder.ts';
import { getCertificationGroups, getCertifications, getSourceIndex } from './index.ts';
import { site } from './site.ts';

/** What the views of ladders need to know of the rest of the content. */
export async function getLadderContext(): Promise<LadderContext> {
  const [certifications, groups, sources] = await Promise.all([getCertifications(), getCertificationGroups(), getSourceIndex()]);
  const abbreviations = new Map(certifications.map(({ id, facts }) => [id, facts.abbreviation]));
  const groupNames = new Map(groups.map(({ id, facts }) => [id, facts.name]));
  return {
    sources,
    site,
    names: {
      abbreviationOf: (id) => abbreviations.get(id) ?? missing('certification', id),
      groupNameOf: (id) => groupNames.get(id) ?? missing('certification group', id),
    },
  };
}

function missing(kind: string, id: string): never {
  throw new Error(`No ${kind} is named ${id}.`);
}
