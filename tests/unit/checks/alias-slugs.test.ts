import { expect, test } from 'vitest';
import { messages, onlyMessage, spoil } from '../../fixtures/content.ts';

const technician = 'content/titles/records-technician.mdx';
const named = (keys: string) => spoil(technician, 'aliases: [Chart Technician]', keys);

test('refuses a name whose address another title has already', () => {
  expect(onlyMessage(named('aliases: [Chart Technician]\nsearchNames: [file-clerk]'))).toMatchInlineSnapshot(`
    "content/titles/records-technician.mdx
      line 13, searchNames[0] (alias-slugs)
        found: the name "file-clerk", whose address would be /titles/file-clerk/
        right: one title for one address: content/titles/chart-clerk.mdx has "File Clerk" already"
  `);
});

test('tells of a name once, though it has an address with and one without its brackets', () => {
  expect(onlyMessage(spoil('content/titles/chart-clerk.mdx', '[File Clerk]', '[File Clerk, File Clerk Records]', named('spanish: [File Clerk (Records)]')))).toMatchInlineSnapshot(`
    "content/titles/records-technician.mdx
      line 12, spanish[0] (alias-slugs)
        found: the name "File Clerk (Records)", whose address would be /titles/file-clerk-records/
        right: one title for one address: content/titles/chart-clerk.mdx has "File Clerk Records" already"
  `);
});

test('leaves a repeated alias to the rule about names', () => {
  expect(onlyMessage(named('aliases: [File Clerk]'))).toContain('(duplicate-names)');
});

test('accepts what is the address of a title itself, one address twice in one file, and questions', () => {
  expect(messages(named('aliases: [Chart Technician, Chart-Technician]\nsearchNames: [chart clerk]'))).toBe('');
  expect(messages(spoil('content/titles/chart-clerk.mdx', 'aliases: [File Clerk]', 'searchNames: [what is a chart]', named('searchNames: [what is a chart]')))).toBe('');
});
