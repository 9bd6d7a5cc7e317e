import type { Ladder } from '../domain/ladder.ts';
import { say } from './words.ts';

export type LadderGroup = 'documented' | 'seen' | 'one' | 'none';

/** How much of a state's own civil-service ladder is known: its best ladder decides. History and other employers do not count. */
export function ladderGroupOf(postal: string, ladders: readonly Ladder[]): LadderGroup {
  const own = ladders.filter(({ facts }) => facts.place === postal && facts.kind === 'state' && facts.standing !== 'history');
  if (own.some((ladder) => !ladder.hasOneRung && (ladder.facts.standing === 'current' || ladder.facts.standing === 'as-published'))) return 'documented';
  if (own.some((ladder) => !ladder.hasOneRung && ladder.facts.standing === 'seen-in-records')) return 'seen';
  return own.length > 0 ? 'one' : 'none';
}

export const ladderGroups: readonly LadderGroup[] = ['documented', 'seen', 'one', 'none'];

export const ladderGroupWords = (group: LadderGroup): string => say(`map.${group}`);

/** Names by postal code, in the order of the names. */
export function stateNames(states: readonly { facts: { postal: string; name: string } }[]): ReadonlyMap<string, string> {
  return new Map(states.map(({ facts }) => [facts.postal, facts.name]));
}
