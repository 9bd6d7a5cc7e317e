import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { brotli } from './brotli.ts';
import { siteUrl } from './build.ts';
import { expectNone } from './expect-none.ts';
import { builtFiles, builtPages } from './pages.ts';

const medianBudget = 14_600;
const largestBudget = 30_000;
const ladderBudget = 20_000;
const fontBudget = 70_000;

const pages = builtPages();
const sheets = new Map(
  builtFiles()
    .filter((file) => file.endsWith('.css'))
    .map((file) => [`/${file}`, brotli(readFileSync(join(inject('builtSite'), file)))]),
);

/** Bytes of a page, HTML and CSS together. */
const weighed = Promise.all(
  pages.map(async ({ path, html, $ }) => {
    const loaded = $('link[rel=stylesheet]')
      .map((_, link) => new URL($(link).attr('href')!, siteUrl).pathname)
      .get();
    const bytes = await Promise.all([brotli(Buffer.from(html)), ...loaded.map((sheet) => sheets.get(sheet)!)]);
    return { path, bytes: bytes.reduce((sum, part) => sum + part) };
  }),
).then((weights) => weights.sort((a, b) => b.bytes - a.bytes));

const linesOf = (weights: readonly { path: string; bytes: number }[]) => weights.map(({ path, bytes }) => `${path} ${bytes} bytes`);

test('the page in the middle and the largest one keep to their budgets, HTML and CSS together', { timeout: 180_000 }, async () => {
  const weights = await weighed;
  const median = weights[Math.floor(weights.length / 2)]!.bytes;
  console.log(`Weight: median ${median} bytes; ${linesOf(weights.slice(0, 5)).join(', ')}`);
  expect(median).toBeLessThanOrEqual(medianBudget);
  expectNone(linesOf(weights.filter(({ bytes }) => bytes > largestBudget)));
});

test('every page of a ladder and of a rung keeps to its budget, HTML and CSS together', { timeout: 180_000 }, async () => {
  const ladders = (await weighed).filter(({ path }) => /^\/ladders\/(?!compare\/)[^/]+\//.test(path));
  console.log(`Ladder pages: ${ladders.length}, the largest ${linesOf(ladders.slice(0, 3)).join(', ')}`);
  expect(ladders.length).toBeGreaterThan(0);
  expectNone(linesOf(ladders.filter(({ bytes }) => bytes > ladderBudget)));
});

test('a page carries a script only for a custom element that stands on it, and no code in attributes', () => {
  const wrong = pages.flatMap(({ path, $ }) => {
    const elements = $('*').toArray();
    const hasElement = elements.some((element) => 'name' in element && element.name.includes('-'));
    const hasScript = $('script:not([type="application/ld+json"], [type="application/json"]), link[rel=modulepreload], link[as=script]').length > 0;
    const hasHandler = elements.some((element) => 'attribs' in element && Object.keys(element.attribs).some((name) => name.startsWith('on')));
    return [
      ...(hasScript && !hasElement ? [`${path}: a script that nothing needs`] : []),
      ...(hasElement && !hasScript ? [`${path}: a custom element without its script`] : []),
      ...(hasHandler || $('[href^="javascript:"]').length > 0 ? [`${path}: code in an attribute`] : []),
    ];
  });
  expectNone(wrong);
});

test('all fonts together keep to their budget', () => {
  const fonts = builtFiles().filter((file) => /\.(woff2?|ttf|otf)$/.test(file));
  const bytes = fonts.reduce((sum, file) => sum + statSync(join(inject('builtSite'), file)).size, 0);
  console.log(`Fonts: ${fonts.length} files, ${bytes} bytes`);
  expect(fonts.length).toBeGreaterThan(0);
  expect(bytes).toBeLessThanOrEqual(fontBudget);
});

test('nothing is loaded from another host', () => {
  const isElsewhere = (address: string, from: string) => {
    const url = new URL(address.trim(), siteUrl + from);
    return url.protocol !== 'data:' && url.origin !== siteUrl;
  };
  const urlsOfCss = (css: string) => [...css.matchAll(/url\(\s*['"]?([^'")]+)|@import\s+['"]([^'"]+)/g)].map((match) => match[1] ?? match[2]!);
  const fromPages = pages.flatMap(({ path, $ }) => {
    const loaded = $('link:not([rel=canonical]), script[src], img, iframe, source, video, audio, embed, object, use, image')
      .map((_, element) => ['href', 'src', 'data', 'xlink:href'].map((name) => $(element).attr(name)).filter((value) => value !== undefined))
      .get();
    const sets = $('[srcset]')
      .map((_, element) =>
        $(element)
          .attr('srcset')!
          .split(',')
          .map((part) => part.trim().split(/\s/)[0]!),
      )
      .get();
    const styles = $('style')
      .map((_, element) => urlsOfCss($(element).text()))
      .get();
    const inline = $('[style]')
      .map((_, element) => urlsOfCss($(element).attr('style')!))
      .get();
    return [...loaded, ...sets, ...styles, ...inline].filter((address) => isElsewhere(address, path)).map((address) => `${path}: ${address}`);
  });
  const fromSheets = builtFiles()
    .filter((file) => /\.(css|svg)$/.test(file))
    .flatMap((file) =>
      urlsOfCss(readFileSync(join(inject('builtSite'), file), 'utf8'))
        .filter((address) => isElsewhere(address, `/${file}`))
        .map((address) => `${file}: ${address}`),
    );
  expectNone([...fromPages, ...fromSheets]);
});

test('every link to another host is said to be one', () => {
  const unsaid = pages.flatMap(({ path, $ }) =>
    $('a[href^="http"]')
      .filter((_, link) => new URL($(link).attr('href')!).origin !== siteUrl && !($(link).attr('rel') ?? '').split(' ').includes('external'))
      .map((_, link) => `${path}: ${$(link).attr('href')}`)
      .get(),
  );
  expectNone(unsaid);
});
