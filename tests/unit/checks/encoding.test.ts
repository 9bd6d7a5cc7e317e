import { expect, test } from 'vitest';
import { onlyMessage, textOf, withFile } from '../../fixtures/content.ts';

test('refuses UTF-16', () => {
  expect(onlyMessage(withFile('content/states/ny.yaml', new Uint8Array([0xff, 0xfe, 0x70, 0x00])))).toMatchInlineSnapshot(`
    "content/states/ny.yaml
      whole file (encoding)
        found: UTF-16 text
        right: plain text saved as UTF-8 without a byte order mark"
  `);
});

test('refuses UTF-16 without a byte order mark', () => {
  expect(onlyMessage(withFile('content/states/ny.yaml', new Uint8Array([0x70, 0x00, 0x6f, 0x00])))).toMatchInlineSnapshot(`
    "content/states/ny.yaml
      whole file (encoding)
        found: a NUL character
        right: plain text saved as UTF-8 without a byte order mark"
  `);
});

test('refuses a byte order mark', () => {
  expect(onlyMessage(withFile('content/states/ny.yaml', `\uFEFF${textOf('content/states/ny.yaml')}`))).toMatchInlineSnapshot(`
    "content/states/ny.yaml
      whole file (encoding)
        found: a byte order mark before the first letter
        right: plain text saved as UTF-8 without a byte order mark"
  `);
});

test('refuses Latin-1', () => {
  expect(onlyMessage(withFile('content/states/ny.yaml', Buffer.from(textOf('content/states/ny.yaml').replace('One ladder', 'Une échelle'), 'latin1')))).toMatchInlineSnapshot(`
    "content/states/ny.yaml
      whole file (encoding)
        found: bytes that are not UTF-8 (perhaps Latin-1 or Windows-1252)
        right: plain text saved as UTF-8 without a byte order mark"
  `);
});

test('refuses an empty file', () => {
  expect(onlyMessage(withFile('content/states/ny.yaml', ''))).toMatchInlineSnapshot(`
    "content/states/ny.yaml
      whole file (encoding)
        found: an empty file
        right: facts, or no file"
  `);
});
