import type { Corpus } from './corpus.ts';

/** Pages that exist whatever the content holds. tests/site proves that this list and the built site agree. */
const fixedRoutes = [
  '/', '/job/', '/titles/', '/ladders/', '/states/', '/education/', '/certifications/', '/certifications/bodies/', '/wages/', '/outlook/',
  '/sources/', '/glossary/', '/data/', '/counselors/', '/about/', '/accessibility/',
] as const;

/** The address of every page that the content will make. */
export function routesOf(corpus: Corpus): Set<string> {
  const { ids } = corpus;
  return new Set<string>([
    ...fixedRoutes,
    ...[...ids.occupations].map((id) => `/job/${id}/`),
    ...[...ids.titles].map((id) => `/titles/${id}/`),
    ...[...ids.ladders].map((id) => `/ladders/${id}/`),
    ...corpus.ladders.flatMap((ladder) => ladder.data.rungs.map((rung) => `/ladders/${ladder.id}/${rung.id}/`)),
    ...[...ids.states].map((id) => `/states/${id}/`),
    ...[...ids.certifications].map((id) => `/certifications/${id}/`),
    ...[...ids.sources].map((id) => `/sources/${id}/`),
    ...[...ids.figures].map((id) => `/data/${id}/`),
  ]);
}
