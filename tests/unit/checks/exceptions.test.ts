import { expect, test } from 'vitest';
import { messages, onlyMessage, spoil, withFile, without } from '../../fixtures/content.ts';

const exception = (rule: string, file: string, place: string) =>
  `exceptions:\n  - { rule: ${rule}, file: ${file}, place: "${place}", reason: the source says so, removeWhen: the source is mended }\n`;

const upsideDown = spoil('content/ladders/graded.mdx', 'min: 20, max: 28', 'min: 28, max: 20');

test('takes the one finding away that it names', () => {
  expect(messages(upsideDown)).not.toBe('');
  expect(messages(withFile('content/exceptions.yaml', exception('pay-order', 'content/ladders/graded.mdx', 'rungs[1].pay[0]'), upsideDown))).toBe('');
});

test('takes away a finding about a whole file', () => {
  const unused = withFile('content/sources/lost.yaml', 'title: Lost plan\npublisher: Nobody\nshort: Lost\nundated: true\nkind: guide\n');
  expect(onlyMessage(unused)).toContain('unused-sources');
  expect(messages(withFile('content/exceptions.yaml', exception('unused-sources', 'content/sources/lost.yaml', 'whole file'), unused))).toBe('');
});

test('leaves the findings that it does not name', () => {
  const two = spoil('content/ladders/graded.mdx', 'grade: "8"', 'grade: "GS-8"', upsideDown);
  expect(onlyMessage(withFile('content/exceptions.yaml', exception('pay-order', 'content/ladders/graded.mdx', 'rungs[1].pay[0]'), two))).toContain('height-scale');
});

test('refuses an exception that nothing needs', () => {
  expect(onlyMessage(withFile('content/exceptions.yaml', exception('pay-order', 'content/ladders/graded.mdx', 'rungs[1].pay[0]')))).toMatchInlineSnapshot(`
    "content/exceptions.yaml
      line 2, exceptions[0] (exceptions)
        found: an exception for pay-order in content/ladders/graded.mdx (rungs[1].pay[0]), which nothing needs
        right: no exception: take it out"
  `);
});

test('refuses an exception without a reason', () => {
  const silent = exception('pay-order', 'content/ladders/graded.mdx', 'rungs[1].pay[0]').replace('reason: the source says so, ', '');
  expect(onlyMessage(withFile('content/exceptions.yaml', silent))).toMatchInlineSnapshot(`
    "content/exceptions.yaml
      line 2, exceptions[0].reason (missing-field)
        found: nothing
        right: the field "reason": words"
  `);
});

test('lets every finding stand where there is no file of exceptions', () => {
  expect(onlyMessage(without('content/exceptions.yaml', upsideDown))).toContain('pay-order');
});
