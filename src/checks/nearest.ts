import { closest, distance } from 'fastest-levenshtein';

/** The known id that is spelled most like `id`; undefined where none comes close (more than half its letters differ). */
export function nearestId(id: string, known: Iterable<string>): string | undefined {
  const candidates = [...known];
  if (candidates.length === 0) return undefined;
  const best = closest(id, candidates);
  return distance(id, best) <= Math.max(2, Math.ceil(id.length / 2)) ? best : undefined;
}
