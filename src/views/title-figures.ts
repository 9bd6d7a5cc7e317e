import type { Title } from '../schemas/title.ts';
import { nationalFigures, type NationalTables, type OccupationFigures } from './occupation-figures.ts';
import { say } from './words.ts';

/** Figures of the occupations that a title is filed under, and the sentence that they are not the title's own. */
export interface TitleFigures {
  says: string;
  figures: readonly OccupationFigures[];
}

/**
 * All occupations that a title is filed under, its own first. Of another line of work its own alone counts: visitors are shown the way
 * back to health records instead of figures of it. Undefined where the tables hold nothing for such a title.
 */
export function titleFigures({ soc, socTitle, alsoSoc = [], family, basis }: Title, tables: NationalTables): TitleFigures | undefined {
  const filed = [{ soc, title: socTitle }, ...(family === 'other' ? [] : alsoSoc)].map((place) => ({ ...place, figures: nationalFigures(place.soc, tables) }));
  const figures = filed.flatMap((place) => place.figures ?? []);
  if (figures.length === 0 && family === 'other') return undefined;
  const sentence = say(basis === 'judgement' ? 'occupationFigures.filedJudgement' : 'occupationFigures.filedOnet', { occupation: namesOf(filed) });
  if (figures.length === 0) return { says: say('occupationFigures.ofTitleNone', { filed: sentence, count: filed.length }), figures };
  const unread = filed.filter((place) => !place.figures);
  const says = say('occupationFigures.ofTitle', { filed: sentence, count: figures.length });
  return { says: unread.length === 0 ? says : `${says} ${say('occupationFigures.unread', { occupation: namesOf(unread) })}`, figures };
}

/** Names of groups hold "and" themselves, so semicolons part them. */
const namesOf = (places: readonly { title: string }[]): string => places.map(({ title }) => title).join('; ');
