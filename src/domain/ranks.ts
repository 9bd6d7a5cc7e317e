/**
 * Place of each value, the highest first; equal values share a place, and the next one counts all that stand before it.
 * Names without a value have no place.
 */
export function ranksOf(values: ReadonlyMap<string, number | null>): ReadonlyMap<string, number> {
  const known = [...values].flatMap(([name, value]) => (value === null ? [] : [[name, value] as const]));
  return new Map(known.map(([name, value]) => [name, 1 + known.filter(([, other]) => other > value).length]));
}

/** Whether another name has the same place. */
export function sharedIn(ranks: ReadonlyMap<string, number>, name: string): boolean {
  const rank = ranks.get(name);
  return rank !== undefined && [...ranks].some(([other, place]) => other !== name && place === rank);
}
