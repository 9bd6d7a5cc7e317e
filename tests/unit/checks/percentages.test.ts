import { expect, test } from 'vitest';
import { messages, onlyMessage, spoil } from '../../fixtures/content.ts';

test('refuses a share above 100', () => {
  expect(onlyMessage(spoil('content/certifications/basic.mdx', 'percent: 70', 'percent: 170'))).toMatchInlineSnapshot(`
    "content/certifications/basic.mdx
      line 22, passRates[0].percent (percentages)
        found: 170
        right: a share from 0 to 100"
  `);
});

test('refuses a share below 0', () => {
  expect(onlyMessage(spoil('content/figures/wages.yaml', 'share: 40', 'share: -40'))).toMatchInlineSnapshot(`
    "content/figures/wages.yaml
      line 14, rows[1].share (percentages)
        found: -40
        right: a share from 0 to 100"
  `);
});

test('accepts growth above 100 and below 0: it is no share', () => {
  const growth = spoil('content/figures/wages.yaml', 'unit: share-percent', 'unit: percent');
  expect(messages(spoil('content/figures/wages.yaml', 'share: 40', 'share: -140', growth))).toBe('');
});
