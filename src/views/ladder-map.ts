import type { Ladder } from '../domain/ladder.ts';
import { stateMapView, type StateMapView } from './state-map.ts';
import { ladderGroupOf, ladderGroups, ladderGroupWords } from './states.ts';

export interface KeyedMap extends StateMapView {
  /** What each colour means, in the order of the key. */
  key: readonly { group: string; text: string }[];
}

/** The map of ladders: how much of each state's own ladder is known. */
export function ladderMapView(states: readonly { facts: { fips: string; postal: string; name: string } }[], ladders: readonly Ladder[]): KeyedMap {
  const map = stateMapView(states, (postal) => {
    const group = ladderGroupOf(postal, ladders);
    return { group, text: ladderGroupWords(group) };
  });
  return { ...map, key: ladderGroups.map((group) => ({ group, text: ladderGroupWords(group) })) };
}
