import { expect, test } from 'vitest';
import { readCorpus } from '../../src/checks/corpus.ts';
import { routesOf } from '../../src/checks/routes.ts';
import { readContentFiles } from '../../src/checks/run.ts';
import { expectNone } from './expect-none.ts';
import { builtFiles, builtPages, isApart } from './pages.ts';
import { siteUrl } from './build.ts';

const pages = builtPages();
const files = new Set(builtFiles().map((file) => `/${file}`));
const idsOf = new Map(
  pages.map((page) => [
    page.path,
    page
      .$('[id]')
      .map((_, element) => page.$(element).attr('id'))
      .get(),
  ]),
);

/** Where a link of a page leads on this site; undefined for an address elsewhere. */
function targetOf(link: string, from: string): URL | undefined {
  const url = new URL(link, siteUrl + from);
  return url.origin === siteUrl && url.protocol === 'https:' ? url : undefined;
}

const attributes = ['href', 'src', 'poster', 'action', 'popovertarget'] as const;
const links = pages.flatMap(({ path, $ }) =>
  attributes.flatMap((name) =>
    $(`[${name}]`)
      .map((_, element) => ({ from: path, link: name === 'popovertarget' ? `#${$(element).attr(name)}` : $(element).attr(name)! }))
      .get(),
  ),
);

test('every link inside the site leads to a file that was built', () => {
  const dead = links.filter(({ from, link }) => {
    const target = targetOf(link, from);
    if (!target) return false;
    const path = decodeURIComponent(target.pathname);
    return !files.has(path.endsWith('/') ? `${path}index.html` : path);
  });
  expect(links.length).toBeGreaterThan(pages.length);
  expectNone(dead.map(({ from, link }) => `${from} → ${link}`));
});

test('every fragment leads to an id of its page', () => {
  const dead = links.filter(({ from, link }) => {
    const target = targetOf(link, from);
    if (!target || target.hash === '') return false;
    return !idsOf.get(decodeURIComponent(target.pathname))?.includes(decodeURIComponent(target.hash.slice(1)));
  });
  expectNone(dead.map(({ from, link }) => `${from} → ${link}`));
});

test('every link inside the site is written from the root', () => {
  const odd = links.filter(({ from, link }) => targetOf(link, from) && !/^[/#]/.test(link) && link !== siteUrl + from);
  expectNone(odd.map(({ from, link }) => `${from} → ${link}`));
});

test('labels and descriptions point to ids of their own page', () => {
  const wrong = pages.flatMap(({ path, $ }) =>
    ['aria-labelledby', 'aria-describedby', 'aria-controls', 'for'].flatMap((name) =>
      $(`[${name}]`)
        .map((_, element) => $(element).attr(name)!.split(/\s+/))
        .get()
        .filter((id) => !idsOf.get(path)!.includes(id))
        .map((id) => `${path}: ${name}="${id}"`),
    ),
  );
  expectNone(wrong);
});

test('ids are given once on a page', () => {
  const twice = [...idsOf].flatMap(([path, ids]) => ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${path}: ${id}`));
  expectNone(twice);
});

test('the built pages are those that the content check counts on', () => {
  const built = pages.map(({ path }) => path).filter((path) => !isApart(path));
  expect(built.sort()).toEqual([...routesOf(readCorpus(readContentFiles()).corpus)].sort());
});
