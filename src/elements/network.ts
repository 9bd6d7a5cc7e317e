import type { CertificationNames } from '../domain/context.ts';
import { rungPath, sourcePath } from '../domain/paths.ts';
import type { Network } from '../domain/network.ts';
import type { Known } from '../domain/request.ts';
import { hrefTo } from '../views/href.ts';
import type { NetworkFile } from '../views/network.ts';
import type { PlanNames } from '../views/plan.ts';

/** The planner's data, ready to be asked. */
export interface LoadedNetwork {
  file: NetworkFile;
  network: Network;
  known: Known;
  names: PlanNames;
}

/** Loads the network file. Refuses (Error) an answer that is not the file. */
export async function loadNetwork(address: string): Promise<LoadedNetwork> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answered ${response.status}.`);
  return ready((await response.json()) as NetworkFile);
}

function ready(file: NetworkFile): LoadedNetwork {
  const ladders = new Map(file.ladders.map((ladder) => [ladder.id, ladder]));
  const abbreviations = new Map(file.certifications.map(({ id, abbreviation }) => [id, abbreviation]));
  const rungOf = (ladder: string, rung: string) => ladders.get(ladder)!.facts.rungs.find(({ id }) => id === rung)!;
  const abbreviationOf = (id: string) => abbreviations.get(id) ?? id;
  const certifications: CertificationNames = {
    abbreviationOf,
    groupNameOf: (id) => file.groups[id]!.name,
    groupMembersOf: (id) => [...file.groups[id]!.members.map(abbreviationOf), ...file.groups[id]!.others],
  };
  return {
    file,
    network: { ladders: file.ladders, certifications: file.certifications, groups: new Map(Object.entries(file.groups).map(([id, { members }]) => [id, members])) },
    known: { ladders: new Map(file.ladders.map(({ id, facts }) => [id, facts.rungs])), certifications: new Set(abbreviations.keys()) },
    names: {
      ...certifications,
      rungTitleOf: (ladder, rung) => rungOf(ladder, rung).title,
      rungLinkOf: (ladder, id) => {
        const rung = rungOf(ladder, id);
        return { href: hrefTo(rungPath(ladder, id)), label: rung.short ?? rung.title, note: ladders.get(ladder)!.title, pay: rung.pay?.text };
      },
      receiptOf: (id) => {
        const source = file.sources[id];
        return source && { href: hrefTo(sourcePath(id)), name: source[0], vintage: source[1], title: source[0] };
      },
    },
  };
}
