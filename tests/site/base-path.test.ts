import { rmSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildOrThrow, newBuildFolder, siteUrl } from './build.ts';
import { expectNone } from './expect-none.ts';
import { builtFiles, builtPages, builtRedirects, isApart, type BuiltPage } from './pages.ts';

const base = '/career/';
const outDir = newBuildFolder();
let pages: BuiltPage[];
let files: Set<string>;

beforeAll(async () => {
  await buildOrThrow({ outDir, base });
  pages = builtPages(outDir);
  files = new Set(builtFiles(outDir).map((file) => base + file));
}, 120_000);

afterAll(() => rmSync(outDir, { recursive: true, force: true }));

test('below a folder, every link and asset of the site starts with the folder and is there', () => {
  const wrong = pages.flatMap(({ path, $ }) =>
    $('[href], [src]')
      .map((_, element) => $(element).attr('href') ?? $(element).attr('src')!)
      .get()
      .filter((link) => {
        const { origin, pathname } = new URL(link, siteUrl + base.slice(0, -1) + path);
        return origin === siteUrl && !files.has(decodeURIComponent(pathname.endsWith('/') ? `${pathname}index.html` : pathname));
      })
      .map((link) => `${path} → ${link}`),
  );
  expect(pages.length).toBeGreaterThan(100);
  expectNone(wrong);
});

test('below a folder, style sheets load their fonts from the folder', () => {
  const urls = pages.flatMap(({ path, html }) =>
    [...html.matchAll(/url\(["']?(\/[^)"']+)/g)].filter((match) => !match[1]!.startsWith(base)).map((match) => `${path}: ${match[1]}`),
  );
  expectNone(urls);
});

test('below a folder, canonical addresses, share data, structured data and the printed address name the folder', () => {
  const wrong = pages
    .filter(({ path }) => !isApart(path))
    .flatMap(({ path, $ }) => {
      const address = siteUrl + base.slice(0, -1) + path;
      const data = $('script[type="application/ld+json"]').text();
      const foreign = [...data.matchAll(/https:\/\/example\.org(\/[^"]*)/g)].filter((match) => !match[1]!.startsWith(base)).map((match) => match[0]);
      const told = [$('link[rel=canonical]').attr('href'), $('meta[property="og:url"]').attr('content')];
      return [...foreign, ...told.filter((url) => url !== address)].map((url) => `${path}: ${url}`);
    });
  expectNone(wrong);
});

test('below a folder, an address that sends on sends to a page of the folder', () => {
  const redirects = builtRedirects(outDir);
  const wrong = redirects.filter(({ $ }) => {
    const target = $('meta[http-equiv=refresh]')
      .attr('content')!
      .replace(/^0;url=|#.*$/g, '');
    return !files.has(`${target}index.html`) || $('link[rel=canonical]').attr('href') !== siteUrl + target;
  });
  expect(redirects.length).toBeGreaterThan(100);
  expectNone(wrong.map(({ path, html }) => `${path}: ${html}`));
});
