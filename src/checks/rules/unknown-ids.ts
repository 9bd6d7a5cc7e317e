import { at, type Entry } from '../corpus.ts';
import type { Finding, Path } from '../finding.ts';
import { nearestId } from '../nearest.ts';
import { bodyComponentIds } from '../body.ts';
import { qualificationsIn } from '../qualifications.ts';
import { sourceIdsIn } from '../source-ids.ts';
import type { Rule } from '../rule.ts';

/** Every id that points to another file points to one that exists. */
export const unknownIds: Rule = (corpus) => {
  const findings: Finding[] = [];
  const expect = (entry: Entry, path: Path, id: string, kind: string, known: Set<string>) => {
    if (!known.has(id)) findings.push(at('unknown-ids', entry, path, `the ${kind} ${JSON.stringify(id)}, which no file has`, `the id of a ${kind}`, nearestId(id, known)));
  };
  const { ids } = corpus;

  for (const { entry, path, id } of sourceIdsIn(corpus)) expect(entry, path, id, 'source', ids.sources);

  for (const { entry, path, alternative } of qualificationsIn(corpus)) {
    alternative.certifications?.forEach((id, i) => expect(entry, [...path, 'certifications', i], id, 'certification', ids.certifications));
    alternative.certificationGroups?.forEach((id, i) => expect(entry, [...path, 'certificationGroups', i], id, 'certification group', ids.certificationGroups));
    alternative.experience?.forEach(({ afterCertification }, i) => {
      if (afterCertification) expect(entry, [...path, 'experience', i, 'afterCertification'], afterCertification, 'certification', ids.certifications);
    });
  }
  for (const entry of corpus.certificationGroups) {
    entry.data.members.forEach((id, i) => expect(entry, ['members', i], id, 'certification', ids.certifications));
  }

  const rungs = new Set(corpus.ladders.flatMap((ladder) => ladder.data.rungs.map((rung) => `${ladder.id}/${rung.id}`)));
  for (const entry of corpus.titles) {
    if (entry.data.occupation) expect(entry, ['occupation'], entry.data.occupation, 'occupation', ids.occupations);
    entry.data.certifications?.forEach((id, i) => expect(entry, ['certifications', i], id, 'certification', ids.certifications));
    entry.data.relatedTitles?.forEach((id, i) => expect(entry, ['relatedTitles', i], id, 'title', ids.titles));
    entry.data.rungs?.forEach((id, i) => expect(entry, ['rungs', i], id, 'rung', rungs));
  }
  for (const entry of corpus.occupations) {
    for (const key of ['replaces', 'replacedBy'] as const) {
      entry.data[key]?.forEach((id, i) => expect(entry, [key, i], id, 'occupation', ids.occupations));
    }
  }
  for (const entry of corpus.glossary) entry.data.see?.forEach((id, i) => expect(entry, ['see', i], id, 'glossary term', ids.glossary));

  const places = new Set([...corpus.states.map((state) => state.data.postal), 'US']);
  for (const entry of corpus.ladders) expect(entry, ['place'], entry.data.place, 'state', places);

  for (const { entry, line, id } of bodyComponentIds(corpus, 'Term')) {
    if (ids.glossary.has(id)) continue;
    findings.push({
      rule: 'unknown-ids',
      file: entry.file,
      line,
      place: '<Term>',
      found: `the glossary term ${JSON.stringify(id)}, which no file has`,
      right: 'the id of a glossary term',
      nearest: nearestId(id, ids.glossary),
    });
  }
  return findings;
};

