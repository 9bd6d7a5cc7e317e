import { rungPath, sourcePath } from '../domain/paths.ts';
import type { Network, RungOutline } from '../domain/network.ts';
import type { Known } from '../domain/request.ts';
import { hrefTo } from '../views/href.ts';
import type { NetworkFile } from '../views/network.ts';
import type { PlanNames } from '../views/plan.ts';

/** Words that stand in the page: titles of rungs ("ladder/rung") with their ladder, and what assumptions say. */
export interface PageNames {
  titleOf: (rung: string) => { title: string; ladder: string; pay?: string | undefined };
  assumptionTextOf: (id: string) => string;
}

/** The planner's data, ready to be asked. */
export interface LoadedNetwork {
  file: NetworkFile;
  network: Network;
  known: Known;
  names: PlanNames;
}

/** Loads the network file; titles come from the page. Refuses (Error) an answer that is not the file. */
export async function loadNetwork(address: string, page: PageNames): Promise<LoadedNetwork> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answered ${response.status}.`);
  return ready((await response.json()) as NetworkFile, page);
}

function ready(file: NetworkFile, { titleOf, assumptionTextOf }: PageNames): LoadedNetwork {
  const ladders = file.ladders.map(({ id, rungs, silent, steps }) => ({ id, facts: { rungs: [...rungs, ...silent.map(silentRung)], steps } }));
  const known = new Map<string, readonly RungOutline[]>(ladders.map(({ id, facts }) => [id, facts.rungs]));
  const abbreviations = new Map(file.certifications.map(({ id, abbreviation }) => [id, abbreviation]));
  return {
    file,
    network: { ladders, certifications: file.certifications, groups: new Map(Object.entries(file.groups).map(([id, { members }]) => [id, members])) },
    known: { ladders: known, certifications: new Set(abbreviations.keys()) },
    names: {
      abbreviationOf: (id) => abbreviations.get(id) ?? id,
      groupNameOf: (id) => file.groups[id]!.name,
      assumptionTextOf,
      rungTitleOf: (ladder, rung) => titleOf(`${ladder}/${rung}`).title,
      rungLinkOf: (ladder, id) => {
        const { title, ladder: note, pay } = titleOf(`${ladder}/${id}`);
        return { href: hrefTo(rungPath(ladder, id)), label: title, note, pay };
      },
      receiptOf: (id) => {
        const label = file.sources[id];
        return label === undefined ? undefined : { href: hrefTo(sourcePath(id)), label };
      },
    },
  };
}

function silentRung(text: string): RungOutline {
  const [id, level, track] = text.split(' ') as [string, RungOutline['level'], RungOutline['track']];
  return { id, level, track, qualification: { anyOf: [] }, source: '' };
}
