import type { LadderContext } from '../domain/context.ts';
import { getCertificationGroups, getCertifications, getSourceIndex } from './index.ts';
import { site } from './site.ts';

/** What the views of ladders need to know of the rest of the content. */
export async function getLadderContext(): Promise<LadderContext> {
  const [certifications, groups, sources] = await Promise.all([getCertifications(), getCertificationGroups(), getSourceIndex()]);
  const abbreviations = new Map(certifications.map(({ id, facts }) => [id, facts.abbreviation]));
  const groupsById = new Map(groups.map(({ id, facts }) => [id, facts]));
  const abbreviationOf = (id: string) => abbreviations.get(id) ?? missing('certification', id);
  const groupOf = (id: string) => groupsById.get(id) ?? missing('certification group', id);
  return {
    sources,
    site,
    names: {
      abbreviationOf,
      groupNameOf: (id) => groupOf(id).name,
      groupMembersOf: (id) => [...groupOf(id).members.map(abbreviationOf), ...(groupOf(id).others ?? [])],
    },
  };
}

function missing(kind: string, id: string): never {
  throw new Error(`No ${kind} is named ${id}.`);
}
