import type { Title } from '../schemas/title.ts';
import { nationalFigures, type NationalTables, type OccupationFigures } from './occupation-figures.ts';
import { say } from './words.ts';

/** Figures of the occupation that statistics count a title in, and the sentence that they are not the title's own. */
export interface TitleFigures {
  says: string;
  figures: readonly OccupationFigures[];
}

/** Undefined for another line of work of which the tables hold nothing: visitors are shown the way back to health records instead. */
export function titleFigures({ soc, socTitle, family }: Title, tables: NationalTables): TitleFigures | undefined {
  const figures = nationalFigures(soc, tables);
  if (!figures) return family === 'other' ? undefined : { says: say('occupationFigures.ofTitleNone', { occupation: socTitle }), figures: [] };
  return { says: say('occupationFigures.ofTitle', { occupation: socTitle }), figures: [figures] };
}
