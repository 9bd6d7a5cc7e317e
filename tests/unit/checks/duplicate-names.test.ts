import { expect, test } from 'vitest';
import { onlyMessage, spoil, textOf, withFile } from '../../fixtures/content.ts';

test('refuses a page title a second time', () => {
  expect(onlyMessage(spoil('content/guides/about.mdx', 'title: About the small corpus', 'title: Awards by program'))).toMatchInlineSnapshot(`
    "content/figures/awards.yaml
      line 1, title (duplicate-names)
        found: the page title "Awards by program" again
        right: one name for one thing: content/guides/about.mdx has this one already"
  `);
});

test('refuses a page title that differs only in case', () => {
  expect(onlyMessage(spoil('content/occupations/records-specialists.mdx', 'title: Records specialists', 'title: RECORDS technicians'))).toMatchInlineSnapshot(`
    "content/occupations/records-technicians.mdx
      line 2, title (duplicate-names)
        found: the page title "Records technicians" again
        right: one name for one thing: content/occupations/records-specialists.mdx has this one already"
  `);
});

test('refuses a description a second time', () => {
  expect(
    onlyMessage(
      spoil(
        'content/occupations/records-technicians.mdx',
        'The small occupation of the past, which the statistics no longer count by this name.',
        'The small occupation of today, with shares of schooling that add up to a hundred.',
      ),
    ),
  ).toMatchInlineSnapshot(`
    "content/occupations/records-technicians.mdx
      line 3, description (duplicate-names)
        found: the page description "The small occupation of today, with shares of schooling that add up to a hundred." again
        right: one name for one thing: content/occupations/records-specialists.mdx has this one already"
  `);
});

test('refuses the title of a job as the title of another, once', () => {
  expect(onlyMessage(spoil('content/titles/chart-clerk.mdx', 'title: Chart Clerk', 'title: Records Technician'))).toMatchInlineSnapshot(`
    "content/titles/records-technician.mdx
      line 2, title (duplicate-names)
        found: the page title "Records Technician" again
        right: one name for one thing: content/titles/chart-clerk.mdx has this one already"
  `);
});

test('refuses an alias that is the title of another page', () => {
  expect(onlyMessage(spoil('content/titles/chart-clerk.mdx', 'aliases: [File Clerk]', 'aliases: [records technician]'))).toMatchInlineSnapshot(`
    "content/titles/records-technician.mdx
      line 2, title (duplicate-names)
        found: the job title or alias "Records Technician" again
        right: one name for one thing: content/titles/chart-clerk.mdx has this one already"
  `);
});

test('refuses an alias twice in one file', () => {
  expect(onlyMessage(spoil('content/glossary/credential.mdx', 'aliases: [Certificate]', 'aliases: [Certificate, Certificate]'))).toMatchInlineSnapshot(`
    "content/glossary/credential.mdx
      line 3, aliases[1] (duplicate-names)
        found: the glossary term "Certificate" again
        right: one name for one thing: content/glossary/credential.mdx has this one already"
  `);
});

test('refuses a postal code a second time', () => {
  expect(onlyMessage(spoil('content/states/al.yaml', 'postal: AL', 'postal: NY'))).toMatchInlineSnapshot(`
    "content/states/ny.yaml
      line 1, postal (duplicate-names)
        found: the postal code "NY" again
        right: one name for one thing: content/states/al.yaml has this one already"
  `);
});

test('refuses a rung id a second time', () => {
  expect(onlyMessage(spoil('content/ladders/graded.mdx', '- id: aide', '- id: technician'))).toMatchInlineSnapshot(`
    "content/ladders/graded.mdx
      line 23, rungs[1].id (duplicate-names)
        found: the rung id "technician" again
        right: one name for one thing: content/ladders/graded.mdx has this one already"
  `);
});

test('refuses a glossary term a second time', () => {
  expect(onlyMessage(spoil('content/glossary/registry.mdx', 'term: Registry', 'term: Certificate'))).toMatchInlineSnapshot(`
    "content/glossary/registry.mdx
      line 2, term (duplicate-names)
        found: the glossary term "Certificate" again
        right: one name for one thing: content/glossary/credential.mdx has this one already"
  `);
});

test('refuses the letters of a certification a second time', () => {
  expect(onlyMessage(spoil('content/certifications/advanced.mdx', 'abbreviation: ARC', 'abbreviation: BRC'))).toMatchInlineSnapshot(`
    "content/certifications/basic.mdx
      line 4, abbreviation (duplicate-names)
        found: the name of a certification "BRC" again
        right: one name for one thing: content/certifications/advanced.mdx has this one already"
  `);
});

test('refuses a second file for one document', () => {
  expect(onlyMessage(withFile('content/sources/pay-plan.yaml', textOf('content/sources/state-standard.yaml')))).toMatchInlineSnapshot(`
    "content/sources/state-standard.yaml
      line 1, title (duplicate-names)
        found: the title of a source "Classification standard" again
        right: one name for one thing: content/sources/pay-plan.yaml has this one already"
  `);
});
