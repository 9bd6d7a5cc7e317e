import { expect, test } from 'vitest';
import { onlyMessage, spoil } from '../../fixtures/content.ts';

test('refuses a circle of two steps', () => {
  expect(onlyMessage(spoil('content/ladders/graded.mdx', 'from: lead, to: supervisor', 'from: lead, to: technician'))).toMatchInlineSnapshot(`
    "content/ladders/graded.mdx
      line 57, steps[1] (ladder-cycles)
        found: a circle of steps: technician → lead → technician
        right: steps that only lead up; take one of these out"
  `);
});

test('refuses a circle of three steps', () => {
  expect(onlyMessage(spoil('content/ladders/graded.mdx', 'steps:\n', 'steps:\n  - { from: supervisor, to: technician, kind: transfer, source: state-standard }\n')))
    .toMatchInlineSnapshot(`
  "content/ladders/graded.mdx
    line 58, steps[2] (ladder-cycles)
      found: a circle of steps: supervisor → technician → lead → supervisor
      right: steps that only lead up; take one of these out"
`);
});
