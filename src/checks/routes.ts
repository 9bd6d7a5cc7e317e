import { deepLinks } from '../domain/deep-links.ts';
import { certificationPath, comparisonPath, ladderPath, occupationPath, rungPath, sourcePath, statePath, tablePath, titlePath } from '../domain/paths.ts';
import type { Corpus, Entry } from './corpus.ts';

/** Pages that exist whatever the content holds. tests/site proves that this list and the built site agree. */
const fixedRoutes = [
  '/',
  '/job/',
  '/titles/',
  '/ladders/',
  '/ladders/compare/',
  '/plan/',
  '/search/',
  '/states/',
  '/education/',
  '/certifications/',
  '/certifications/bodies/',
  '/wages/',
  '/wages/registrars-technologists/',
  '/wages/managers/',
  '/wages/ladder-classes/',
  '/outlook/',
  '/outlook/registrars-technologists/',
  '/outlook/managers/',
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

/** The address of every page that only sends on, with the address that it sends to. No link of ours leads to one. */
export function redirectsOf(corpus: Corpus): Map<string, string> {
  const facts = <T>(entries: readonly Entry<T>[]) => entries.map(({ id, data }) => ({ id, facts: data }));
  const { titles, occupations, certifications, ladders, guides, single } = corpus;
  const links = deepLinks({
    titles: facts(titles),
    occupations: facts(occupations),
    certifications: facts(certifications),
    ladders: facts(ladders),
    guides: facts(guides),
    otherWork: single.search?.data.otherWork ?? [],
  });
  return new Map(links.map(({ slug, path }) => [titlePath(slug), path]));
}
