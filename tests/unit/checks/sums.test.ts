import { expect, test } from 'vitest';
import { messages, onlyMessage, spoil } from '../../fixtures/content.ts';

test('refuses shares of schooling that do not add up to 100', () => {
  expect(onlyMessage(spoil('content/occupations/records-specialists.mdx', 'percent: 60', 'percent: 50'))).toMatchInlineSnapshot(`
    "content/occupations/records-specialists.mdx
      line 13, schooling.shares (sums)
        found: shares that add up to 90
        right: shares that add up to 100"
  `);
});

test('refuses scored and unscored questions that do not add up', () => {
  expect(onlyMessage(spoil('content/certifications/basic.mdx', 'unscored: { value: 20', 'unscored: { value: 25'))).toMatchInlineSnapshot(`
    "content/certifications/basic.mdx
      line 18, exam.questions.value (sums)
        found: 100 questions, of which 80 scored and 25 unscored
        right: 105, or the right parts"
  `);
});

test('refuses percentiles that fall', () => {
  expect(onlyMessage(spoil('content/figures/wages.yaml', 'p90: 70000', 'p90: 40000'))).toMatchInlineSnapshot(`
    "content/figures/wages.yaml
      line 13, rows[0].p90 (sums)
        found: p90 40000, below the percentile before it
        right: p10, median, p90 in rising order"
  `);
});

test('refuses percentiles that fall across a gap', () => {
  expect(onlyMessage(spoil('content/figures/wages.yaml', 'p90: 60000', 'p90: 20000'))).toMatchInlineSnapshot(`
    "content/figures/wages.yaml
      line 14, rows[1].p90 (sums)
        found: p90 20000, below the percentile before it
        right: p10, p90 in rising order"
  `);
});

test('accepts shares that miss 100 only by rounding', () => {
  expect(messages(spoil('content/occupations/records-specialists.mdx', 'percent: 60', 'percent: 60.1'))).toBe('');
  expect(onlyMessage(spoil('content/occupations/records-specialists.mdx', 'percent: 60', 'percent: 60.2'))).toContain('add up to 100.2');
});
