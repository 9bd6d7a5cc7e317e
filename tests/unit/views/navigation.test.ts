import { describe, expect, test } from 'vitest';
import { hrefTo } from '../../../src/views/href.ts';
import { crumbsView, footerView, navigationView, printFootView } from '../../../src/views/navigation.ts';

const marked = (path: string) =>
  navigationView(path)
    .filter(({ isCurrent }) => isCurrent !== undefined)
    .map(({ href, isCurrent }) => [href, isCurrent]);

describe('the header', () => {
  test('marks the page that is shown', () => {
    expect(marked('/ladders/')).toEqual([['/ladders/', 'page']]);
  });

  test('marks the section that holds the page', () => {
    expect(marked('/ladders/ny/')).toEqual([['/ladders/', 'true']]);
  });

  test('marks nothing on the home page and on pages outside its sections', () => {
    expect(marked('/')).toEqual([]);
    expect(marked('/about/')).toEqual([]);
  });
});

test('breadcrumbs start at home, and the page itself has no link', () => {
  expect(crumbsView(['/ladders/', 'Ladders'], 'New York')).toEqual([{ href: '/', label: 'Home' }, { href: '/ladders/', label: 'Ladders' }, { label: 'New York' }]);
});

test('the footer dates the content and names no link twice', () => {
  const footer = footerView('2026-11-21');
  expect(footer.contentDate).toBe('Content checked November 21, 2026');
  const hrefs = footer.groups.flatMap(({ links }) => links.map(({ href }) => href));
  expect(new Set(hrefs).size).toBe(hrefs.length);
});

describe('the foot of a printed page', () => {
  const page = new URL('https://example.org/ladders/ny/');

  test('names the address and the date of the content', () => {
    expect(printFootView(page, '2026-11-21', false)).toMatchObject({ from: 'From https://example.org/ladders/ny/', date: 'Content of November 21, 2026', qr: undefined });
  });

  test('carries a QR code only on handouts', () => {
    expect(printFootView(page, '2026-11-21', true).qr).toContain('<svg');
  });
});

test('a path of the site starts with a slash, or is refused', () => {
  expect(hrefTo('/ladders/')).toBe('/ladders/');
  expect(() => hrefTo('ladders/')).toThrow('A path of this site starts with a slash: ladders/');
});
