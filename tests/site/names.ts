import { readCorpus } from '../../src/checks/corpus.ts';
import { readContentFiles } from '../../src/checks/run.ts';

/** Columns of figure tables whose cells are names: of schools, industries, occupations. */
const nameColumns = ['name', 'occupation', 'industry', 'program', 'institution'];

/** Names that the content gives to things: class titles, series, jobs, credentials, terms, documents, schools, portals, occupations. */
export function contentNames(terms: 'with terms' | 'without terms' = 'with terms'): Set<string> {
  const { corpus } = readCorpus(readContentFiles());
  const names: (string | undefined)[] = [
    ...corpus.ladders.flatMap(({ data }) => [
      data.title,
      data.series,
      ...(data.aliases ?? []),
      ...data.rungs.flatMap((rung) => [rung.title, rung.short, ...(rung.alsoCalled ?? [])]),
    ]),
    ...corpus.titles.flatMap(({ data }) => [data.title, ...(data.aliases ?? []), ...(data.spanish ?? []), data.socTitle, ...(data.alsoSoc ?? []).map(({ title }) => title)]),
    ...corpus.occupations.flatMap(({ data }) => [data.title, data.plainName]),
    ...corpus.certifications.flatMap(({ data }) => [data.title, data.name, data.abbreviation, ...(data.aliases ?? [])]),
    ...(terms === 'without terms' ? [] : corpus.glossary).flatMap(({ data }) => [data.term, data.abbreviation, ...(data.aliases ?? [])]),
    ...corpus.sources.flatMap(({ data }) => [data.title, data.short]),
    // The title of a table names it wherever it is linked; what it says has its receipts on the table's own page.
    ...corpus.figures.map(({ data }) => data.title),
    ...corpus.states.flatMap(({ data }) => Object.values(data.portals).map((portal) => portal?.name)),
    ...corpus.figures.flatMap(({ data }) => data.rows.flatMap((row) => nameColumns.map((column) => row[column]).filter((cell) => typeof cell === 'string'))),
  ];
  return new Set(names.filter((name) => name !== undefined).map((name) => name.trim()));
}
