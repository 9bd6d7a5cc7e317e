import { certificationPath, comparisonPath, ladderPath, occupationPath, rungPath, sourcePath, statePath, tablePath, titlePath } from '../domain/paths.ts';
import type { Corpus } from './corpus.ts';

/** Pages that exist whatever the content holds. tests/site proves that this list and the built site agree. */
const fixedRoutes = [
  '/',
  '/job/',
  '/titles/',
  '/ladders/',
  '/ladders/compare/',
  '/plan/',
  '/states/',
  '/education/',
  '/certifications/',
  '/certifications/bodies/',
  '/wages/',
  '/outlook/',
  '/sources/',
  '/glossary/',
  '/data/',
  '/counselors/',
  '/about/',
  '/accessibility/',
] as const;

/** The address of every page that the content will make. */
export function routesOf(corpus: Corpus): Set<string> {
  const { ids } = corpus;
  return new Set<string>([
    ...fixedRoutes,
    ...[...ids.occupations].map(occupationPath),
    ...[...ids.titles].map(titlePath),
    ...[...ids.ladders].map(ladderPath),
    ...corpus.ladders.flatMap((ladder) => ladder.data.rungs.map((rung) => rungPath(ladder.id, rung.id))),
    ...(corpus.single.site?.data.comparisons ?? []).map(comparisonPath),
    ...[...ids.states].map(statePath),
    ...[...ids.certifications].map(certificationPath),
    ...[...ids.sources].map(sourcePath),
    ...[...ids.figures].map(tablePath),
  ]);
}
