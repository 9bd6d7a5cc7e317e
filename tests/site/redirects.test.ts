import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { readCorpus } from '../../src/checks/corpus.ts';
import { redirectsOf } from '../../src/checks/routes.ts';
import { readContentFiles } from '../../src/checks/run.ts';
import { siteUrl } from './build.ts';
import { expectNone } from './expect-none.ts';
import { builtPages, builtRedirects } from './pages.ts';

const mostBytes = 1200;

const redirects = builtRedirects();
const pages = new Map(builtPages().map((page) => [page.path, page]));
const known = redirectsOf(readCorpus(readContentFiles()).corpus);

const refreshOf = (html: string) => /<meta http-equiv="refresh" content="0;url=([^"]*)">/.exec(html)?.[1];
const withoutFragment = (address: string) => address.split('#')[0]!;

test('the addresses that send on are those that the content check counts on, and send where it says', () => {
  const built = redirects.map(({ path, html }) => [path, refreshOf(html)]);
  expect(Object.fromEntries(built)).toEqual(Object.fromEntries(known));
  console.log(`Addresses that send on: ${redirects.length}, the largest page ${Math.max(...redirects.map(({ html }) => Buffer.byteLength(html)))} bytes`);
});

test.each([
  ['/titles/cancer-registrar/', '/titles/tumor-registrar/'],
  ['/titles/medical-coder/', '/titles/coder/'],
  ['/titles/him-director/', '/titles/medical-records-director/'],
  ['/titles/roi-specialist/', '/titles/release-of-information-specialist/'],
  ['/titles/rhia/', '/certifications/rhia/'],
  ['/titles/nosologist/', '/ladders/ca-nosologist/nosologist/'],
  ['/titles/nursing-home-administrator/', '/job/health-services-manager/'],
])('a guess at %s leads to %s', (guess, target) => {
  expect(known.get(guess)).toBe(target);
});

test('each leads to a page and to a part that are there, never to another that sends on', () => {
  const wrong = redirects.filter(({ html }) => {
    const [address, part] = refreshOf(html)!.split('#');
    const target = pages.get(address!);
    return !target || (part !== undefined && target.$(`[id="${part}"]`).length === 0);
  });
  expectNone(wrong.map(({ path, html }) => `${path} → ${refreshOf(html)}`));
});

test('each says in words where it leads: language, canonical address, the name of the page as a link', () => {
  const wrong = redirects.flatMap(({ path, html, $ }) => {
    const target = refreshOf(html)!;
    const link = $('main a');
    const is = {
      language: $('html').attr('lang') === 'en',
      canonical: $('link[rel=canonical]').length === 1 && $('link[rel=canonical]').attr('href') === siteUrl + withoutFragment(target),
      // The canonical link says all: a ban beside it would contradict it.
      robots: $('meta[name=robots]').length === 0,
      heading: $('h1').length === 1 && $('title').text().length >= 10,
      link: link.length === 1 && link.attr('href') === target && /\p{L}{2}/u.test(link.text()),
    };
    return Object.entries(is).flatMap(([what, isRight]) => (isRight ? [] : [`${path}: ${what}`]));
  });
  expectNone(wrong);
});

test('each is tiny, loads nothing and stays out of the full-text index', () => {
  const wrong = redirects.filter(
    ({ html, $ }) => Buffer.byteLength(html) > mostBytes || $('script, style, img, iframe, link:not([rel=canonical])').length > 0 || html.includes('data-pagefind'),
  );
  expectNone(wrong.map(({ path }) => path));
});

test('no link of the site leads to one', () => {
  const paths = new Set(redirects.map(({ path }) => path));
  const roundabout = [...pages.values()].flatMap(({ path, $ }) =>
    $('a[href], form[action]')
      .map((_, element) => $(element).attr('href') ?? $(element).attr('action')!)
      .get()
      .filter((href) => paths.has(new URL(href, siteUrl + path).pathname))
      .map((href) => `${path} → ${href}`),
  );
  expectNone(roundabout);
});

test('none takes the place of a page', () => {
  expectNone(redirects.filter(({ path }) => pages.has(path)).map(({ path }) => path));
  expect(existsSync(join(inject('builtSite'), 'titles/coder/index.html'))).toBe(true);
});
