import { expect, test } from 'vitest';
import { messages, onlyMessage, spoil } from '../../fixtures/content.ts';

test('refuses height by pay over mixed dates', () => {
  expect(onlyMessage(spoil('content/ladders/paid.mdx', 'max: 48000, period: year, effective: "2025-04-01"', 'max: 48000, period: year, effective: "2024-04-01"')))
    .toMatchInlineSnapshot(`
    "content/ladders/paid.mdx
      line 13, heightBy (height-scale)
        found: height by pay, where the rungs do not all have pay of one date, period and source
        right: heightBy: order"
  `);
});

test('refuses height by pay over mixed periods', () => {
  expect(onlyMessage(spoil('content/ladders/paid.mdx', 'min: 36000, mid: 42000, max: 48000, period: year', 'min: 3000, mid: 3500, max: 4000, period: month')))
    .toMatchInlineSnapshot(`
    "content/ladders/paid.mdx
      line 13, heightBy (height-scale)
        found: height by pay, where the rungs do not all have pay of one date, period and source
        right: heightBy: order"
  `);
});

test('refuses height by pay where a rung has none', () => {
  expect(onlyMessage(spoil('content/ladders/graded.mdx', 'heightBy: grade', 'heightBy: pay'))).toMatchInlineSnapshot(`
    "content/ladders/graded.mdx
      line 13, heightBy (height-scale)
        found: height by pay, where the rungs do not all have pay of one date, period and source
        right: heightBy: order"
  `);
});

test('refuses height by grade where a rung has none', () => {
  expect(onlyMessage(spoil('content/ladders/graded.mdx', '    grade: "8"\n', ''))).toMatchInlineSnapshot(`
  "content/ladders/graded.mdx
    line 13, heightBy (height-scale)
      found: height by grade, where not every rung has a grade that is a number
      right: heightBy: order"
`);
});

test('refuses height by grade where a grade is not a number', () => {
  expect(onlyMessage(spoil('content/ladders/graded.mdx', 'grade: "8"', 'grade: GS-8'))).toMatchInlineSnapshot(`
    "content/ladders/graded.mdx
      line 13, heightBy (height-scale)
        found: height by grade, where not every rung has a grade that is a number
        right: heightBy: order"
  `);
});

test('refuses a step that leads to a lower grade where height is the grade', () => {
  expect(onlyMessage(spoil('content/ladders/graded.mdx', 'grade: "8"', 'grade: "2"'))).toMatchInlineSnapshot(`
    "content/ladders/graded.mdx
      line 56, steps[0] (height-scale)
        found: a step up from grade 6 to grade 2, where height is the grade
        right: a step towards the higher grade, or heightBy: order"
  `);
});

test('accepts order as a height for any ladder', () => {
  expect(messages(spoil('content/ladders/graded.mdx', 'heightBy: grade', 'heightBy: order'))).toBe('');
});
