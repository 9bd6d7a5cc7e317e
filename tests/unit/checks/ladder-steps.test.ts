import { expect, test } from 'vitest';
import { onlyMessage, spoil } from '../../fixtures/content.ts';

test('refuses a step to a rung that is not there', () => {
  expect(onlyMessage(spoil('content/ladders/graded.mdx', 'from: lead, to: supervisor', 'from: lead, to: superviser'))).toMatchInlineSnapshot(`
    "content/ladders/graded.mdx
      line 57, steps[1].to (ladder-steps)
        found: a step to "superviser", which is no rung here
        right: one of aide, technician, lead, supervisor
        nearest: supervisor"
  `);
});

test('refuses a step from a rung that is not there', () => {
  expect(onlyMessage(spoil('content/ladders/paid.mdx', 'from: clerk-1, to', 'from: clark-1, to'))).toMatchInlineSnapshot(`
    "content/ladders/paid.mdx
      line 42, steps[0].from (ladder-steps)
        found: a step from "clark-1", which is no rung here
        right: one of clerk-1, clerk-2
        nearest: clerk-1"
  `);
});

test('refuses a step from a rung to itself', () => {
  expect(onlyMessage(spoil('content/ladders/graded.mdx', 'from: lead, to: supervisor', 'from: lead, to: lead'))).toMatchInlineSnapshot(`
    "content/ladders/graded.mdx
      line 57, steps[1] (ladder-steps)
        found: a step from lead to itself
        right: two different rungs"
  `);
});

test('refuses the same step twice', () => {
  expect(
    onlyMessage(
      spoil(
        'content/ladders/graded.mdx',
        '  - { from: technician, to: lead, kind: inferred, source: state-standard }\n',
        '  - { from: technician, to: lead, kind: inferred, source: state-standard }\n  - { from: technician, to: lead, kind: promotion, source: state-standard }\n',
      ),
    ),
  ).toMatchInlineSnapshot(`
  "content/ladders/graded.mdx
    line 57, steps[1] (ladder-steps)
      found: the step technician → lead a second time
      right: each step once"
`);
});

test('refuses experience at a rung that is not there', () => {
  expect(onlyMessage(spoil('content/ladders/graded.mdx', 'atRung: lead', 'atRung: leed'))).toMatchInlineSnapshot(`
    "content/ladders/graded.mdx
      line 53, rungs[3].qualification.anyOf[0].experience[0].atRung (ladder-steps)
        found: experience at "leed", which is no rung here
        right: one of aide, technician, lead, supervisor
        nearest: lead"
  `);
});
