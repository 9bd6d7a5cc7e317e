import { expect, test } from 'vitest';
import { messages, onlyMessage, spoil } from '../../fixtures/content.ts';

test('refuses a rung that asks for time on itself', () => {
  expect(onlyMessage(spoil('content/ladders/graded.mdx', 'atRung: lead', 'atRung: supervisor'))).toMatchInlineSnapshot(`
    "content/ladders/graded.mdx
      line 51, rungs[3].qualification (unreachable-rungs)
        found: supervisor, which nobody can reach: every way in asks for time on a rung that is out of reach
        right: at least one way in that starts outside, or from a rung that can be reached"
  `);
});

test('refuses two rungs that ask for each other, and tells both', () => {
  expect(messages(spoil('content/ladders/graded.mdx', 'atRung: technician', 'atRung: supervisor'))).toMatchInlineSnapshot(`
    "content/ladders/graded.mdx
      line 41, rungs[2].qualification (unreachable-rungs)
        found: lead, which nobody can reach: every way in asks for time on a rung that is out of reach
        right: at least one way in that starts outside, or from a rung that can be reached
      line 51, rungs[3].qualification (unreachable-rungs)
        found: supervisor, which nobody can reach: every way in asks for time on a rung that is out of reach
        right: at least one way in that starts outside, or from a rung that can be reached"
  `);
});

test('accepts a second way in that starts outside', () => {
  expect(
    messages(
      spoil(
        'content/ladders/graded.mdx',
        '- experience: [{ months: 36, kind: coding, in: leading others, atRung: lead }]',
        '- experience: [{ months: 36, kind: coding, in: leading others, atRung: supervisor }]\n        - education: { level: bachelor }',
      ),
    ),
  ).toBe('');
});
