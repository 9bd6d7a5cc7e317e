import { nameIgnored } from './ignored-parts.ts';

/** Most ladders that fit side by side. */
export const mostLadders = 4;

/**
 * Ladders that an address asks to compare ("ny,de,wi"), in its order, each once, four at the most. Never throws: what is
 * no ladder, or one too many, comes back in `ignored`, cut to 40 characters, with lists that were given after the first.
 */
export function parseComparison(text: string, repeated: readonly string[], known: ReadonlySet<string>): { ladders: string[]; ignored: string[] } {
  const ladders: string[] = [];
  const ignored: string[] = [...repeated];
  for (const id of text.slice(0, 2000).split(',').filter(Boolean)) {
    if (ladders.includes(id)) continue;
    if (known.has(id) && ladders.length < mostLadders) ladders.push(id);
    else ignored.push(id);
  }
  return { ladders, ignored: nameIgnored(ignored) };
}

/** The list with one ladder moved by a place to the left (-1) or right (1); unchanged at the ends. */
export function moveLadder(ladders: readonly string[], id: string, by: -1 | 1): string[] {
  const from = ladders.indexOf(id);
  const to = from + by;
  if (from < 0 || to < 0 || to >= ladders.length) return [...ladders];
  return ladders.with(from, ladders[to]!).with(to, id);
}
