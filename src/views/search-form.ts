import { levelsFromTheTop } from '../domain/levels.ts';
import { searchKinds, type SearchFilter } from '../domain/search-request.ts';
import type { Track } from '../schemas/shared.ts';
import { capitalize } from './format.ts';
import { say } from './words.ts';

/** One list of the form that narrows a search. */
export interface SearchList {
  name: SearchFilter;
  label: string;
  options: readonly { value: string; label: string }[];
}

/** The schema's tracks, said again because views take only types from it; the type keeps the list complete. */
const tracks: Readonly<Record<Track, true>> = { records: true, coding: true, registry: true, review: true, management: true };

/** The lists in their order; states as addresses write them. */
export function searchLists(states: readonly { facts: { postal: string; name: string } }[]): SearchList[] {
  return [
    { name: 'kind', label: say('search.kind'), options: searchKinds.map((value) => ({ value, label: say(`searchKind.${value}`) })) },
    { name: 'state', label: say('search.state'), options: states.map(({ facts }) => ({ value: facts.postal.toLowerCase(), label: facts.name })) },
    { name: 'level', label: say('level.title'), options: levelsFromTheTop.map((value) => ({ value, label: say(`level.${value}`) })) },
    { name: 'track', label: say('search.track'), options: Object.keys(tracks).map((value) => ({ value, label: capitalize(say(`track.${value}`)) })) },
  ];
}
