import { expect, test } from 'vitest';
import { onlyMessage, spoil } from '../../fixtures/content.ts';

test('refuses an unknown key and names the nearest', () => {
  expect(onlyMessage(spoil('content/titles/chart-clerk.mdx', 'meaning:', 'meanning:'))).toMatchInlineSnapshot(`
    "content/titles/chart-clerk.mdx
      line 4, meanning (unknown-key)
        found: the key "meanning"
        right: one of title, description, meaning, place, specialty, family, soc, socTitle, alsoSoc, occupation, basis, aliases, spanish, searchNames, rungs, certifications, relatedTitles, sources
        nearest: meaning"
  `);
});

test('refuses an unknown key deep inside a list', () => {
  expect(onlyMessage(spoil('content/ladders/paid.mdx', 'max: 40000, period: year, effective', 'max: 40000, period: year, efective: "2025-04-01", effective')))
    .toMatchInlineSnapshot(`
    "content/ladders/paid.mdx
      line 22, rungs[0].pay[0].efective (unknown-key)
        found: the key "efective"
        right: one of min, mid, max, period, effective, undated, schedule, condition, source
        nearest: effective"
  `);
});

test('refuses a key that is nothing like the known ones', () => {
  expect(onlyMessage(spoil('content/ladders/graded.mdx', 'grade: "4"\n', 'grade: "4"\n    holidays:\n      - New Year\n'))).toMatchInlineSnapshot(`
  "content/ladders/graded.mdx
    line 18, rungs[0].holidays (unknown-key)
      found: the key "holidays"
      right: one of id, title, titleUnknown, short, alsoCalled, code, grade, level, track, supervises, summary, scope, duties, dutyGroups, knowledge, contacts, pay, qualification, source"
`);
});
