import { expect, test } from 'vitest';
import { messages, onlyMessage, spoil } from '../../fixtures/content.ts';

test('refuses pay whose most is below its least', () => {
  expect(onlyMessage(spoil('content/ladders/graded.mdx', 'min: 20, max: 28', 'min: 28, max: 20'))).toMatchInlineSnapshot(`
    "content/ladders/graded.mdx
      line 30, rungs[1].pay[0] (pay-order)
        found: pay upside down: 28, 20
        right: min, mid and max in rising order"
  `);
});

test('refuses pay whose middle is above its most', () => {
  expect(onlyMessage(spoil('content/ladders/paid.mdx', 'mid: 42000', 'mid: 52000'))).toMatchInlineSnapshot(`
    "content/ladders/paid.mdx
      line 33, rungs[1].pay[0] (pay-order)
        found: pay upside down: 36000, 52000, 48000
        right: min, mid and max in rising order"
  `);
});

test('refuses pay without a date', () => {
  expect(onlyMessage(spoil('content/ladders/graded.mdx', 'period: hour, undated: true', 'period: hour'))).toMatchInlineSnapshot(`
    "content/ladders/graded.mdx
      line 30, rungs[1].pay[0] (pay-order)
        found: pay without a date
        right: either effective: "2025-03-27", or undated: true where the source bears no date"
  `);
});

test('refuses pay that is dated and undated', () => {
  expect(onlyMessage(spoil('content/ladders/graded.mdx', 'period: hour, undated: true', 'period: hour, effective: "2021", undated: true'))).toMatchInlineSnapshot(`
    "content/ladders/graded.mdx
      line 30, rungs[1].pay[0] (pay-order)
        found: pay with a date that is also called undated
        right: either effective: "2025-03-27", or undated: true where the source bears no date"
  `);
});

test('refuses a step up that pays less', () => {
  expect(onlyMessage(spoil('content/ladders/paid.mdx', 'min: 36000, mid: 42000, max: 48000', 'min: 26000, mid: 32000, max: 38000'))).toMatchInlineSnapshot(`
    "content/ladders/paid.mdx
      line 42, steps[0] (pay-order)
        found: a step up from clerk-1 to clerk-2 that pays less (26000 to 38000)
        right: a step towards the rung that pays more, or the right amounts"
  `);
});

test('accepts a step up that pays less on a schedule of another date: the two cannot be compared', () => {
  const byOrder = spoil('content/ladders/paid.mdx', 'heightBy: pay', 'heightBy: order');
  expect(
    messages(
      spoil(
        'content/ladders/paid.mdx',
        '{ min: 36000, mid: 42000, max: 48000, period: year, effective: "2025-04-01"',
        '{ min: 26000, mid: 32000, max: 38000, period: year, effective: "2015-04-01"',
        byOrder,
      ),
    ),
  ).toBe('');
});
