import { describe, expect, test } from 'vitest';
import { messages, onlyMessage, spoil, textOf, withFile, without } from '../../fixtures/content.ts';

test('tells faults of several kinds in several files all at once, by file and line', () => {
  let files = spoil('content/ladders/paid.mdx', 'mid: 42000', 'mid: 52000');
  files = spoil('content/ladders/paid.mdx', 'place: NY', 'place: NX', files);
  files = spoil('content/states/al.yaml', 'fips: "01"', 'fips: 01', files);
  files = spoil('content/titles/chart-clerk.mdx', 'basis: judgement', 'basis: judgment', files);
  files = spoil('content/titles/chart-clerk.mdx', 'meaning:', 'meanning:', files);
  files = without('content/words/', files);
  expect(messages(files)).toMatchInlineSnapshot(`
    "content/ladders/paid.mdx
      line 5, place (unknown-ids)
        found: the state "NX", which is not there
        right: a postal code of content/states, or US
        nearest: NY
      line 33, rungs[1].pay[0] (pay-order)
        found: pay upside down: 36000, 52000, 48000
        right: min, mid and max in rising order

    content/states/al.yaml
      line 2, fips (unquoted)
        found: 01 without quotes
        right: the same in quotes, so that it stays text: "01"

    content/titles/chart-clerk.mdx
      line 4, meanning (unknown-key)
        found: the key "meanning"
        right: one of title, description, meaning, place, specialty, family, soc, socTitle, alsoSoc, occupation, basis, aliases, spanish, searchNames, rungs, certifications, relatedTitles, sources
        nearest: meaning
      line 10, basis (wrong-value)
        found: "judgment"
        right: one of onet, judgement
        nearest: judgement

    content/words
      whole file (empty-folders)
        found: no file
        right: at least one .yaml file"
  `);
});

describe('one fault is told once, and no other file is blamed for it', () => {
  test('a ladder with a wrong value: its rungs still count as rungs, its sources as used, its titles as names', () => {
    expect(onlyMessage(spoil('content/ladders/graded.mdx', 'kind: federal', 'kind: fedral'))).toContain('nearest: federal');
    expect(onlyMessage(spoil('content/ladders/paid.mdx', 'kind: state', 'kind: stat'))).toContain('nearest: state');
  });

  test('a file in the wrong encoding: what it cites still counts as used', () => {
    expect(onlyMessage(withFile('content/certifications/basic.mdx', `\uFEFF${textOf('content/certifications/basic.mdx')}`))).toContain('encoding');
  });

  test('a page whose words do not parse: its facts still count', () => {
    expect(onlyMessage(spoil('content/guides/about.mdx', '</Sourced>', '</Source>'))).toContain('(mdx)');
  });

  test('a date of the content that is none: no file counts as missing', () => {
    expect(onlyMessage(spoil('content/site.yaml', 'asOf: "2026-06-30"', 'asOf: "June 2026"'))).toMatchInlineSnapshot(`
      "content/site.yaml
        line 2, asOf (wrong-value)
          found: "June 2026"
          right: a quoted date: "2021", "2021-09" or "2021-09-30""
    `);
  });

  test('an exception stays needed while the file it speaks of cannot be read', () => {
    const excused = withFile(
      'content/exceptions.yaml',
      'exceptions: [{ rule: pay-order, file: content/ladders/graded.mdx, place: "rungs[1].pay[0]", reason: so, removeWhen: later }]\n',
    );
    expect(onlyMessage(spoil('content/ladders/graded.mdx', 'kind: federal', 'kind: fedral', excused))).toContain('nearest: federal');
  });
});
