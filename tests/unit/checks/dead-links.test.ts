import { expect, test } from 'vitest';
import { onlyMessage, spoil } from '../../fixtures/content.ts';

test('refuses a link to a page that will not be there', () => {
  expect(onlyMessage(spoil('content/guides/about.mdx', '(/ladders/graded/technician/#pay)', '(/ladders/graded/technicians/#pay)'))).toMatchInlineSnapshot(`
    "content/guides/about.mdx
      line 9, link (dead-links)
        found: a link to /ladders/graded/technicians/#pay, where no page will be
        right: the path of a page, with a slash at both ends
        nearest: /ladders/graded/technician/"
  `);
});

test('refuses a link without its last slash', () => {
  expect(onlyMessage(spoil('content/guides/about.mdx', '(/ladders/graded/technician/#pay)', '(/ladders/graded)'))).toMatchInlineSnapshot(`
    "content/guides/about.mdx
      line 9, link (dead-links)
        found: a link to /ladders/graded, where no page will be
        right: the path of a page, with a slash at both ends
        nearest: /ladders/graded/"
  `);
});

test('refuses a dead link that has a title', () => {
  expect(onlyMessage(spoil('content/titles/records-technician.mdx', '(/ladders/graded/technician/ "its ladder")', '(/ladder/ "its ladder")'))).toMatchInlineSnapshot(`
    "content/titles/records-technician.mdx
      line 19, link (dead-links)
        found: a link to /ladder/, where no page will be
        right: the path of a page, with a slash at both ends
        nearest: /ladders/"
  `);
});

test('refuses a link to another name of a page and names the page', () => {
  expect(onlyMessage(spoil('content/guides/about.mdx', '(/ladders/graded/technician/#pay)', '(/titles/file-clerk/)'))).toMatchInlineSnapshot(`
    "content/guides/about.mdx
      line 9, link (dead-links)
        found: a link to /titles/file-clerk/, which only sends on
        right: the path of a page, with a slash at both ends
        nearest: /titles/chart-clerk/"
  `);
});
