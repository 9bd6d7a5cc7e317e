import { expect, test } from 'vitest';
import { readCorpus } from '../../src/checks/corpus.ts';
import { readContentFiles } from '../../src/checks/run.ts';
import { siteUrl } from './build.ts';
import { expectNone } from './expect-none.ts';
import { builtPages, isApart, kindOf, type BuiltPage } from './pages.ts';

const pages = builtPages();
const indexed = pages.filter(({ path }) => !isApart(path));

const { corpus } = readCorpus(readContentFiles());
/** Pages of occupations that are counted today; those kept as history are not offered to search engines as occupations. */
const current = new Set(corpus.occupations.filter(({ data }) => data.kind === 'current').map(({ id }) => `/job/${id}/`));

/** One line for each page that is not as `right` says. */
const wrongPages = (right: (page: BuiltPage) => boolean | string, among: readonly BuiltPage[] = pages): string[] =>
  among.flatMap((page) => {
    const answer = right(page);
    return answer === true ? [] : [answer === false ? page.path : `${page.path}: ${answer}`];
  });

const titleOf = ({ $ }: BuiltPage) => $('head > title').text();
const descriptionOf = ({ $ }: BuiltPage) => $('head > meta[name=description]').attr('content') ?? '';
const repeated = (values: readonly string[]) => values.filter((value, index) => values.indexOf(value) !== index);

test('every page has one main and one h1, and its headings skip no level', () => {
  expectNone(wrongPages(({ $ }) => $('main').length === 1 && $('main h1').length === 1 && $('h1').length === 1));
  const skips = wrongPages(({ $ }) => {
    const levels = $('h1, h2, h3, h4, h5, h6')
      .map((_, heading) => Number(heading.tagName[1]))
      .get();
    const at = levels.findIndex((level, index) => level > (levels[index - 1] ?? 0) + 1);
    return at < 0 || `h${levels[at]} after ${at === 0 ? 'nothing' : `h${levels[at - 1]}`}: ${$('h1, h2, h3, h4, h5, h6').eq(at).text()}`;
  });
  expectNone(skips);
});

test('titles and descriptions are there, differ on every page and are of a length that search results show', () => {
  expectNone(wrongPages((page) => titleOf(page).length >= 10));
  expectNone(repeated(indexed.map(titleOf)));
  expectNone(repeated(indexed.map(descriptionOf)));
  const lengths = wrongPages((page) => {
    const { length } = descriptionOf(page);
    return (length >= 40 && length <= 175) || `description of ${length} characters`;
  });
  expectNone(lengths);
});

test('every page says its language, and its own address where it may be found', () => {
  expectNone(wrongPages(({ $ }) => $('html').attr('lang') === 'en'));
  expectNone(wrongPages(({ path, $ }) => $('link[rel=canonical]').length === 1 && $('link[rel=canonical]').attr('href') === siteUrl + path, indexed));
  expectNone(wrongPages(({ $ }) => $('meta[name=robots]').length === 0, indexed));
  expectNone(
    wrongPages(
      ({ $ }) => $('meta[name=robots]').attr('content') === 'noindex',
      pages.filter(({ path }) => isApart(path)),
    ),
  );
});

test('the first link of every page skips to its content', () => {
  const withHeader = pages.filter(({ path }) => !path.startsWith('/embed/'));
  expectNone(wrongPages(({ $ }) => $('body a').first().attr('href') === `#${$('main').attr('id')}`, withHeader));
});

/** A piece of JSON-LD, as far as these tests look into it. */
interface StructuredData {
  '@context'?: string;
  '@type'?: string;
  itemListElement?: { position: number; item?: string; name: string }[];
}

const dataOf = ({ $ }: BuiltPage): StructuredData[] =>
  $('script[type="application/ld+json"]')
    .toArray()
    .map((script) => JSON.parse($(script).text()));
const hasType = (type: string) => (page: BuiltPage) => dataOf(page).some((item) => item['@type'] === type);
const ofKind = (kind: string) => {
  const found = pages.filter(({ path }) => kindOf(path) === kind);
  expect(found.length).toBeGreaterThan(0);
  return found;
};

test('structured data parse and say what they are', () => {
  expectNone(wrongPages((page) => dataOf(page).every((item) => item['@context'] === 'https://schema.org' && typeof item['@type'] === 'string')));
  expectNone(
    wrongPages(
      hasType('BreadcrumbList'),
      indexed.filter(({ path }) => path !== '/'),
    ),
  );
  expectNone(
    wrongPages(
      hasType('Occupation'),
      ofKind('/job/:/').filter(({ path }) => current.has(path)),
    ),
  );
  expectNone(wrongPages(hasType('DefinedTermSet'), ofKind('/glossary/')));
});

test('every credential that exists is told as one, and one without a trace is not', () => {
  const credentials = ofKind('/certifications/:/');
  const gone = corpus.certifications.filter(({ data }) => data.status === 'no-trace').map(({ id }) => `/certifications/${id}/`);
  expect(wrongPages(hasType('EducationalOccupationalCredential'), credentials)).toEqual(gone);
});

test('breadcrumbs lead from the front page to this page', () => {
  const wrong = wrongPages(
    (page) => {
      const trail = dataOf(page).find((item) => item['@type'] === 'BreadcrumbList')?.itemListElement ?? [];
      const positions = trail.every(({ position }, index) => position === index + 1);
      const known = trail.every(({ item }) => item === undefined || pages.some(({ path }) => siteUrl + path === item));
      return positions && known && trail[0]?.item === `${siteUrl}/` && (trail.at(-1)?.item ?? siteUrl + page.path) === siteUrl + page.path;
    },
    indexed.filter(({ path }) => path !== '/'),
  );
  expectNone(wrong);
});
