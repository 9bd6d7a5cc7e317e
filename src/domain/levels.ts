import type { Level } from '../schemas/shared.ts';

/** The schema's levels by height, said again here because its values would bring zod into the browser; the type keeps the list complete. */
const heights: Readonly<Record<Level, number>> = { entry: 0, technician: 1, 'senior-technician': 2, lead: 3, supervisor: 4, administrator: 5, director: 6 };

/** Height of a level: 0 for entry, one more for each level above. */
export const heightOf = (level: Level): number => heights[level];

export const levelsFromTheTop: readonly Level[] = (Object.keys(heights) as Level[]).sort((a, b) => heights[b] - heights[a]);
