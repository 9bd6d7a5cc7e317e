import { expect, test } from 'vitest';
import { onlyMessage, spoil } from '../../fixtures/content.ts';

test('refuses an unknown source', () => {
  expect(onlyMessage(spoil('content/occupations/records-technicians.mdx', 'sources: [statistics]', 'sources: [statistic]'))).toMatchInlineSnapshot(`
    "content/occupations/records-technicians.mdx
      line 9, sources[0] (unknown-ids)
        found: the source "statistic", which is not there
        right: the name of a file in content/sources
        nearest: statistics"
  `);
});

test('refuses an unknown source of pay', () => {
  expect(onlyMessage(spoil('content/ladders/graded.mdx', 'undated: true, source: state-standard', 'undated: true, source: state-standards'))).toMatchInlineSnapshot(`
    "content/ladders/graded.mdx
      line 30, rungs[1].pay[0].source (unknown-ids)
        found: the source "state-standards", which is not there
        right: the name of a file in content/sources
        nearest: state-standard"
  `);
});

test('refuses an unknown certification', () => {
  expect(onlyMessage(spoil('content/ladders/paid.mdx', 'certifications: [basic]', 'certifications: [basik]'))).toMatchInlineSnapshot(`
    "content/ladders/paid.mdx
      line 36, rungs[1].qualification.anyOf[0].certifications[0] (unknown-ids)
        found: the certification "basik", which is not there
        right: the name of a file in content/certifications
        nearest: basic"
  `);
});

test('refuses an unknown certification after which experience counts', () => {
  expect(onlyMessage(spoil('content/ladders/paid.mdx', 'afterCertification: basic', 'afterCertification: advance'))).toMatchInlineSnapshot(`
    "content/ladders/paid.mdx
      line 38, rungs[1].qualification.anyOf[0].experience[0].afterCertification (unknown-ids)
        found: the certification "advance", which is not there
        right: the name of a file in content/certifications
        nearest: advanced"
  `);
});

test('refuses an unknown member of a group', () => {
  expect(onlyMessage(spoil('content/certification-groups/any-records.yaml', 'members: [basic, advanced]', 'members: [basic, advancd]'))).toMatchInlineSnapshot(`
    "content/certification-groups/any-records.yaml
      line 2, members[1] (unknown-ids)
        found: the certification "advancd", which is not there
        right: the name of a file in content/certifications
        nearest: advanced"
  `);
});

test('refuses an unknown certification group', () => {
  expect(onlyMessage(spoil('content/ladders/paid.mdx', 'certificationGroups: [any-records]', 'certificationGroups: [any-record]'))).toMatchInlineSnapshot(`
    "content/ladders/paid.mdx
      line 39, rungs[1].qualification.anyOf[1].certificationGroups[0] (unknown-ids)
        found: the certification group "any-record", which is not there
        right: the name of a file in content/certification-groups
        nearest: any-records"
  `);
});

test('refuses an unknown occupation', () => {
  expect(onlyMessage(spoil('content/titles/records-technician.mdx', 'occupation: records-specialists', 'occupation: records-specialist'))).toMatchInlineSnapshot(`
    "content/titles/records-technician.mdx
      line 10, occupation (unknown-ids)
        found: the occupation "records-specialist", which is not there
        right: the name of a file in content/occupations
        nearest: records-specialists"
  `);
});

test('refuses an unknown occupation that is replaced', () => {
  expect(onlyMessage(spoil('content/occupations/records-specialists.mdx', 'replaces: [records-technicians]', 'replaces: [clerks-of-old]'))).toMatchInlineSnapshot(`
    "content/occupations/records-specialists.mdx
      line 8, replaces[0] (unknown-ids)
        found: the occupation "clerks-of-old", which is not there
        right: the name of a file in content/occupations"
  `);
});

test('refuses an unknown title', () => {
  expect(onlyMessage(spoil('content/titles/records-technician.mdx', 'relatedTitles: [chart-clerk]', 'relatedTitles: [charts-clerk]'))).toMatchInlineSnapshot(`
    "content/titles/records-technician.mdx
      line 15, relatedTitles[0] (unknown-ids)
        found: the title "charts-clerk", which is not there
        right: the name of a file in content/titles
        nearest: chart-clerk"
  `);
});

test('refuses an unknown rung', () => {
  expect(onlyMessage(spoil('content/titles/records-technician.mdx', 'rungs: [graded/technician]', 'rungs: [graded/technican]'))).toMatchInlineSnapshot(`
    "content/titles/records-technician.mdx
      line 13, rungs[0] (unknown-ids)
        found: the rung "graded/technican", which is not there
        right: ladder/rung, as content/ladders has them
        nearest: graded/technician"
  `);
});

test('refuses an unknown state', () => {
  expect(onlyMessage(spoil('content/ladders/paid.mdx', 'place: NY', 'place: NX'))).toMatchInlineSnapshot(`
    "content/ladders/paid.mdx
      line 5, place (unknown-ids)
        found: the state "NX", which is not there
        right: a postal code of content/states, or US
        nearest: NY"
  `);
});

test('refuses an unknown glossary term in the facts', () => {
  expect(onlyMessage(spoil('content/glossary/credential.mdx', 'see: [registry]', 'see: [registrar]'))).toMatchInlineSnapshot(`
    "content/glossary/credential.mdx
      line 5, see[0] (unknown-ids)
        found: the glossary term "registrar", which is not there
        right: the name of a file in content/glossary
        nearest: registry"
  `);
});

test('refuses an unknown glossary term in <Term>', () => {
  expect(onlyMessage(spoil('content/guides/about.mdx', '<Term id="credential">', '<Term id="credentials">'))).toMatchInlineSnapshot(`
    "content/guides/about.mdx
      line 9, <Term> (unknown-ids)
        found: the glossary term "credentials", which is not there
        right: the name of a file in content/glossary
        nearest: credential"
  `);
});

test('refuses an unknown source in <Sourced>', () => {
  expect(onlyMessage(spoil('content/guides/about.mdx', 'by="state-standard statistics"', 'by="state-standard statistiks"'))).toMatchInlineSnapshot(`
    "content/guides/about.mdx
      line 11, <Sourced> (unknown-ids)
        found: the source "statistiks", which is not there
        right: the name of a file in content/sources
        nearest: statistics"
  `);
});

test('refuses an unknown source in <Cite>, in single quotes too', () => {
  expect(onlyMessage(spoil('content/guides/about.mdx', '<Cite id="board-page" />', `<Cite id='bord-page' />`))).toMatchInlineSnapshot(`
    "content/guides/about.mdx
      line 17, <Cite> (unknown-ids)
        found: the source "bord-page", which is not there
        right: the name of a file in content/sources
        nearest: board-page"
  `);
});

test('refuses an unknown ladder in a comparison', () => {
  expect(onlyMessage(spoil('content/site.yaml', '- [paid, graded]', '- [paid, grade]'))).toMatchInlineSnapshot(`
    "content/site.yaml
      line 6, comparisons[0][1] (unknown-ids)
        found: the ladder "grade", which is not there
        right: the name of a file in content/ladders
        nearest: graded"
  `);
});
