import type { Title } from '../schemas/title.ts';
import { nationalFigures, type NationalTables, type OccupationFigures } from './occupation-figures.ts';

/** One title is too little to place a credential; so is an occupation of a few titles among many. */
const fewestTitles = 2;
const smallestShare = 0.2;

/**
 * Figures of the occupations that a credential belongs to: those that count the job titles it goes with, the most frequent first.
 * Only titles of health information work count. Empty where no occupation holds at least two of them and a fifth of all.
 */
export function certificationFigures(id: string, titles: readonly { facts: Title }[], tables: NationalTables): OccupationFigures[] {
  const named = titles.filter(({ facts }) => facts.family === 'core' && facts.certifications?.includes(id));
  const byOccupation = [...Map.groupBy(named, ({ facts }) => facts.soc)].map(([soc, { length }]) => ({ soc, length })).sort((a, b) => b.length - a.length);
  return byOccupation.filter(({ length }) => length >= fewestTitles && length >= named.length * smallestShare).flatMap(({ soc }) => nationalFigures(soc, tables) ?? []);
}
