import { expect, test } from 'vitest';
import { onlyMessage, spoil } from '../../fixtures/content.ts';

test('refuses two certifications that require each other, once', () => {
  expect(onlyMessage(spoil('content/certifications/basic.mdx', '{ from: schooling, kind: schooling,', '{ from: advanced, kind: required,'))).toMatchInlineSnapshot(`
    "content/certifications/basic.mdx
      line 24, buildsOn[0].from (certification-order)
        found: a circle of requirements: basic → advanced → basic
        right: requirements that start at schooling; take one of these out"
  `);
});

test('refuses a certification that requires itself', () => {
  expect(onlyMessage(spoil('content/certifications/basic.mdx', '{ from: schooling, kind: schooling,', '{ from: basic, kind: required,'))).toMatchInlineSnapshot(`
    "content/certifications/basic.mdx
      line 24, buildsOn[0].from (certification-order)
        found: basic, which requires itself
        right: another credential, or schooling"
  `);
});
