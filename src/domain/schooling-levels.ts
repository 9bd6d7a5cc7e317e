import type { EducationLevel } from '../schemas/qualification.ts';

/** The schema's levels by height, said again because its values would bring zod into the browser; the type keeps the list complete. */
const heights: Readonly<Record<EducationLevel, number>> = { 'high-school': 0, 'some-college': 1, certificate: 2, associate: 3, bachelor: 4, master: 5, doctoral: 6 };

/** Whether a level is the asked one or above it: an associate degree includes the high school diploma. Says nothing of the field. */
export const reachesLevel = (held: EducationLevel, asked: EducationLevel): boolean => heights[held] >= heights[asked];

/** Whether a level is a college degree. "Post-college" work is work after one of these. */
export const isCollegeDegree = (level: EducationLevel): boolean => reachesLevel(level, 'associate');

/** Levels from the lowest to the highest. */
export const schoolingLevels = (Object.keys(heights) as EducationLevel[]).sort((a, b) => heights[a] - heights[b]);

export const isSchoolingLevel = (text: string): text is EducationLevel => Object.hasOwn(heights, text);

/** Whether somebody has finished this level or one above it, in any field. */
export const reachesAny = ({ schooling }: { schooling: readonly { level: EducationLevel }[] }, asked: EducationLevel): boolean =>
  schooling.some(({ level }) => reachesLevel(level, asked));
