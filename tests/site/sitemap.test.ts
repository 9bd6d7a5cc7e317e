import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { readCorpus } from '../../src/checks/corpus.ts';
import { readContentFiles } from '../../src/checks/run.ts';
import { siteUrl } from './build.ts';
import { expectNone } from './expect-none.ts';
import { builtPages, builtRedirects, isApart } from './pages.ts';

const read = (file: string) => readFileSync(join(inject('builtSite'), file), 'utf8');
const locations = (xml: string) => [...xml.matchAll(/<loc>([^<]*)<\/loc>/g)].map((match) => match[1]!);

const maps = locations(read('sitemap-index.xml')).map((address) => read(new URL(address).pathname));
/** Day of the newest content by address. */
const listed = new Map(
  maps
    .flatMap((xml) => [...xml.matchAll(/<url>(.*?)<\/url>/gs)].map(([, entry]) => [locations(entry!)[0]!, /<lastmod>([^<]*)<\/lastmod>/.exec(entry!)?.[1] ?? '']))
    .map(([address, date]): [string, string] => [new URL(address!).pathname, date!]),
);

const pages = builtPages();
const { asOf } = readCorpus(readContentFiles()).corpus.single.site!.data;

test('the site map lists every page that may be found, and no other but the search', () => {
  const mayBeFound = pages.filter(({ path, $ }) => !isApart(path) && path !== '/search/' && $('meta[name=robots]').length === 0).map(({ path }) => path);
  expect([...listed.keys()].sort()).toEqual(mayBeFound.sort());
  expect(locations(maps.join('')).every((address) => address.startsWith(`${siteUrl}/`))).toBe(true);
});

test('robots.txt names it', () => {
  expect(read('robots.txt')).toContain(`Sitemap: ${siteUrl}/sitemap-index.xml`);
});

test('it leaves out pages that only send on, frames, the page for wrong addresses and the search', () => {
  const out = [...builtRedirects().map(({ path }) => path), '/404.html', '/404/', '/search/'];
  expectNone([...listed.keys()].filter((path) => out.includes(path) || path.startsWith('/embed/')));
});

test('every address bears a day of the content, never a later one', () => {
  expectNone([...listed].filter(([, date]) => !/^\d{4}-\d{2}-\d{2}T00:00:00\.000Z$/.test(date) || date.slice(0, asOf.length) > asOf).map(([path, date]) => `${path}: ${date}`));
});

test('a page that is nothing but its guide bears the day that it shows, every other page the day of the check', () => {
  const wrong = pages.flatMap(({ path, $ }) => {
    const date = listed.get(path)?.slice(0, 10);
    const shown = $('main .updated time').attr('datetime');
    return date === undefined || date === asOf || date === shown ? [] : [`${path}: ${date}, shown ${shown}`];
  });
  expectNone(wrong);
  expect(listed.get('/about/')!.slice(0, 10)).toBe(
    pages
      .find(({ path }) => path === '/about/')!
      .$('main .updated time')
      .attr('datetime'),
  );
});
