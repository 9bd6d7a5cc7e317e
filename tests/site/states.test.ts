import { expect, test } from 'vitest';
import { readCorpus } from '../../src/checks/corpus.ts';
import { readContentFiles } from '../../src/checks/run.ts';
import { expectNone } from './expect-none.ts';
import { siteUrl } from './build.ts';
import { builtPages } from './pages.ts';
import { tablesIn } from './tables.ts';
import { folded, visibleText } from './text.ts';

const { corpus } = readCorpus(readContentFiles());
const pages = builtPages().filter(({ path }) => /^\/states\/[^/]+\/$/.test(path));
const stateOf = (path: string) => corpus.states.find(({ id }) => path === `/states/${id}/`)!.data;
/** Ladders of the state's own civil service that are not history: the only ones that count as the state's ladder of today. */
const ownLadders = (postal: string) =>
  corpus.ladders.filter(({ data }) => data.place === postal && data.kind === 'state' && data.standing !== 'history' && data.standing !== 'related');

test('each of the 50 states and DC has a page, linked from the list of states', () => {
  expect(pages).toHaveLength(51);
  const list = builtPages().find(({ path }) => path === '/states/')!;
  const linked = new Set(
    list
      .$('main li a')
      .map((_, link) => list.$(link).attr('href'))
      .get(),
  );
  expectNone(pages.filter(({ path }) => !linked.has(path)).map(({ path }) => path));
});

test('every state’s page has a pay table and an outlook table with receipts', () => {
  const wrong = pages.flatMap((page) =>
    ['pay', 'outlook']
      .filter((section) => tablesIn(page, section).length === 0 || page.$(`section[aria-labelledby="${section}"] a.receipt`).length === 0)
      .map((section) => `${page.path}: ${section}`),
  );
  expectNone(wrong);
});

test('every state’s page shows the addresses of its file in content/states, and no other', () => {
  const wrong = pages.flatMap(({ path, $ }) => {
    const shown = new Set(
      $('main a[href^="http"]')
        .map((_, link) => $(link).attr('href')!)
        .get()
        .filter((href) => !href.startsWith(siteUrl)),
    );
    const confirmed = new Set(Object.values(stateOf(path).portals).map((portal) => portal!.url));
    return [
      ...[...shown].filter((url) => !confirmed.has(url)).map((url) => `${path} shows ${url}`),
      ...[...confirmed].filter((url) => !shown.has(url)).map((url) => `${path} does not show ${url}`),
    ];
  });
  expectNone(wrong);
});

test('a state without a known ladder of its own says so, and a state with one does not', () => {
  const sentence = folded('We know no ladder of this state’s own civil service.');
  const wrong = pages.filter((page) => folded(visibleText(page)).includes(sentence) !== (ownLadders(stateOf(page.path).postal).length === 0));
  expectNone(wrong.map(({ path }) => path));
});

test('every state’s page links to each ladder that is known there, with history apart', () => {
  const wrong = pages.flatMap(({ path, $ }) => {
    const here = corpus.ladders.filter(({ data }) => data.place === stateOf(path).postal);
    return here.filter(({ id }) => $(`main a[href="/ladders/${id}/"]`).length === 0).map(({ id }) => `${path} does not link to ${id}`);
  });
  expectNone(wrong);
});

test('every state’s page says what is known there in the words of its file', () => {
  expectNone(pages.filter((page) => !folded(visibleText(page)).includes(folded(stateOf(page.path).known))).map(({ path }) => path));
});
