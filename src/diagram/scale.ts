/** A stretch is cut short where it is this many times longer than the most that any two planks need. */
const longestStretch = 2.5;

export interface Spacing {
  /** From each row to the next above it, middle to middle, in em. */
  distances: readonly number[];
  /** Stretches that are longer or shorter than the scale says. */
  isBroken: readonly boolean[];
}

/**
 * Distances between rows that follow a scale as far as boxes allow.
 * Before: heights rise or stay. After: no distance below its least; the same length for the same difference except where
 * `isBroken`; as few breaks as can be, then as short as can be.
 */
export function spaceByScale(heights: readonly number[], least: readonly number[]): Spacing {
  const rises = least.map((_, index) => heights[index + 1]! - heights[index]!);
  const unitLengths = rises.flatMap((rise, index) => (rise > 0 ? [least[index]! / rise] : []));
  const tries = unitLengths.map((unit) => space(rises, least, unit)).sort((a, b) => breaksIn(a) - breaksIn(b) || lengthOf(a) - lengthOf(b));
  return tries[0] ?? { distances: [...least], isBroken: least.map(() => true) };
}

function space(rises: readonly number[], least: readonly number[], unit: number): Spacing {
  const wanted = rises.map((rise) => rise * unit);
  const longest = longestStretch * Math.max(...least);
  const distances = wanted.map((length, index) => Math.min(Math.max(length, least[index]!), longest));
  return { distances, isBroken: distances.map((distance, index) => Math.abs(distance - wanted[index]!) > 1e-6) };
}

const breaksIn = ({ isBroken }: Spacing) => isBroken.filter(Boolean).length;
const lengthOf = ({ distances }: Spacing) => distances.reduce((sum, distance) => sum + distance, 0);
