import type { Ladder } from '../domain/ladder.ts';
import type { SearchFacets, SearchFilter } from '../domain/search-request.ts';
import type { Certification } from '../schemas/certification.ts';
import type { Rung } from '../schemas/ladder.ts';
import type { Level, Track } from '../schemas/shared.ts';
import type { Title } from '../schemas/title.ts';

export type { SearchFacets };

/** One thing that the head of a page tells the search index: a value to filter by, or words that name the page. */
export interface SearchLine {
  name: SearchFilter | 'title' | 'code';
  value: string;
  isFilter: boolean;
}

/** What the head of a page tells the search index, one line for each value. */
export function searchLines({ kind, states = [], levels = [], tracks = [], name, code }: SearchFacets, title: string): SearchLine[] {
  const filters = (filter: SearchFilter, values: readonly string[]) => values.map((value) => ({ name: filter, value, isFilter: true }));
  const names = { title: name ?? title, code };
  return [
    ...filters('kind', [kind]),
    ...filters('state', states),
    ...filters('level', levels),
    ...filters('track', tracks),
    ...(['title', 'code'] as const).flatMap((key) => (names[key] === undefined ? [] : [{ name: key, value: names[key], isFilter: false }])),
  ];
}

const each = <Value>(values: readonly Value[]): Value[] => [...new Set(values)];

/** The federal ladder and the general one belong to no state. */
const statesOf = (ladders: readonly Ladder[]): string[] => each(ladders.map(({ facts }) => facts.place.toLowerCase()).filter((place) => place !== 'us'));

/** A class: its own level and track, in the state of its ladder. */
export const rungFacets = (ladder: Ladder, { level, track }: Rung): SearchFacets => ({ kind: 'rung', states: statesOf([ladder]), levels: [level], tracks: [track] });

/** A ladder: every level and track that it has a class of. */
export const ladderFacets = (ladder: Ladder): SearchFacets => ({ kind: 'ladder', states: statesOf([ladder]), ...heightsOf(ladder.rungs) });

/** A job title: where the classes stand that mean its work, and the track of its own specialty. */
export function titleFacets({ rungs: ids = [], specialty }: Title, ladders: readonly Ladder[]): SearchFacets {
  const named = ladders.filter((ladder) => ids.some((id) => id.startsWith(`${ladder.id}/`)));
  const { levels, tracks } = heightsOf(named.flatMap((ladder) => ladder.rungs.filter((rung) => ids.includes(`${ladder.id}/${rung.id}`))));
  return { kind: 'title', states: statesOf(named), levels, tracks: each([...(isTrack(specialty) ? [specialty] : []), ...tracks]) };
}

export const certificationFacets = ({ family }: Certification): SearchFacets => ({ kind: 'certification', tracks: isTrack(family) ? [family] : [] });

export const stateFacets = (postal: string): SearchFacets => ({ kind: 'state', states: [postal.toLowerCase()] });

function heightsOf(rungs: readonly Rung[]): { levels: Level[]; tracks: Track[] } {
  return { levels: each(rungs.map(({ level }) => level)), tracks: each(rungs.map(({ track }) => track)) };
}

/** Specialties and families of credentials that are tracks of ladders, too. */
const isTrack = (field: Title['specialty'] | Certification['family']): field is 'records' | 'coding' | 'registry' => ['records', 'coding', 'registry'].includes(field);
