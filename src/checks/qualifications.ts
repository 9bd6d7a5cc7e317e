import type { Alternative } from '../schemas/qualification.ts';
import type { Corpus, Entry } from './corpus.ts';
import type { Path } from './finding.ts';

/** Every alternative of every rung and every route of every certification, with its place. */
export function qualificationsIn(corpus: Corpus): { entry: Entry; path: Path; alternative: Alternative }[] {
  const ofLadders = corpus.ladders.flatMap((entry) =>
    entry.data.rungs.flatMap((rung, r) =>
      rung.qualification.anyOf.map((alternative, a) => ({ entry: entry as Entry, path: ['rungs', r, 'qualification', 'anyOf', a] as Path, alternative })),
    ),
  );
  const ofCertifications = corpus.certifications.flatMap((entry) =>
    entry.data.routes.flatMap((route, r) => (route.asks ? [{ entry: entry as Entry, path: ['routes', r, 'asks'] as Path, alternative: route.asks }] : [])),
  );
  return [...ofLadders, ...ofCertifications];
}
