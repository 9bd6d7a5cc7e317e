import MiniSearch from 'minisearch';
import { describe, expect, test } from 'vitest';
import { createLookup } from '../../../src/domain/lookup-answer.ts';
import { packIndex, unpackIndex } from '../../../src/domain/lookup-file.ts';
import type { LookupIndex, LookupName, LookupPage } from '../../../src/domain/lookup.ts';
import { librarySearch } from '../../../src/elements/lookup-search.ts';

const pages: LookupPage[] = [
  { path: '/titles/tumor-registrar/', label: 'Tumor Registrar', kind: 'title' },
  { path: '/titles/coder/', label: 'Coder', kind: 'title' },
  { path: '/titles/historian/', label: 'Historian', kind: 'title' },
  { path: '/certifications/ods/', label: 'ODS', kind: 'certification', note: 'Oncology Data Specialist' },
  { path: '/ladders/wi/', label: 'Wisconsin: health information technician ladder', kind: 'rung', postal: 'WI' },
  { path: '/ladders/wi/hit-1/', label: 'Health Information Technician 1', kind: 'rung', note: 'Wisconsin', postal: 'WI' },
  { path: '/ladders/wi/hit-2/', label: 'Health Information Technician 2', kind: 'rung', note: 'Wisconsin', postal: 'WI' },
  { path: '/states/al/', label: 'Alabama', kind: 'state', postal: 'AL' },
  { path: '/states/wi/', label: 'Wisconsin', kind: 'state', postal: 'WI' },
  { path: '/wages/', label: 'Wages', kind: 'page' },
  { path: '/job/manager/', label: 'Health services managers', kind: 'page' },
  { path: '/glossary/#roi', label: 'Release of information', kind: 'page' },
];
const at = (path: string) => pages.findIndex((page) => page.path === path);
const further: [string, string, LookupName['kind']][] = [
  ['/certifications/ods/', 'Oncology Data Specialist', 'name'],
  ['/certifications/ods/', 'CTR', 'once'],
  ['/titles/coder/', 'Medical Coder', 'also'],
  ['/titles/coder/', 'Codificador', 'spanish'],
  ['/states/wi/', 'WI', 'short'],
  ['/states/al/', 'AL', 'short'],
];
const index: LookupIndex = {
  pages,
  names: pages.flatMap(({ path, label }, page): LookupName[] => [
    { words: label, page, kind: path === '/titles/historian/' ? 'other' : 'name' },
    ...further.filter(([of]) => of === path).map(([, words, kind]) => ({ words, page, kind })),
  ]),
  states: [
    { postal: 'AL', name: 'Alabama', page: at('/states/al/'), hasLadder: false },
    { postal: 'WI', name: 'Wisconsin', page: at('/states/wi/'), hasLadder: true },
  ],
  topics: [{ words: ['pay', 'salary'], page: at('/wages/'), statePart: 'pay', leads: true }],
  roles: [{ words: ['director'], page: at('/job/manager/') }],
  shortForms: { tech: 'technician', roi: 'release of information' },
  translations: { medico: 'medical', salario: 'salary' },
  fillers: ['how', 'do', 'i', 'become', 'a', 'in', 'for', 'of', 'de'],
};
const lookup = createLookup(unpackIndex(packIndex(index)), (vocabulary) => librarySearch(MiniSearch, vocabulary));
const found = (query: string) => lookup.find(query, 7).suggestions.map(({ page }) => page.path);
const first = (query: string) => lookup.find(query, 7).suggestions[0];

test('the index survives its way through the file', () => {
  expect(unpackIndex(packIndex(index))).toEqual(index);
});

describe('a title is found', () => {
  test.each([
    ['as it is written', 'Tumor Registrar'],
    ['in another order', 'registrar, tumor'],
    ['with one wrong letter', 'tumer registrar'],
    ['with two wrong letters', 'tumar registrer'],
    ['with swapped letters', 'tumro registrar'],
    ['with a doubled letter', 'tummor registrar'],
    ['in one word', 'tumorregistrar'],
    ['in the plural', 'tumor registrars'],
    ['cut in two', 'tu mor registrar'],
    ['while it is typed', 'tumor reg'],
    ['inside a question', 'how do I become a tumor registrar?'],
  ])('%s: %s', (_, query) => {
    expect(found(query)[0]).toBe('/titles/tumor-registrar/');
  });
});

describe('a suggestion says why it is there', () => {
  test.each([
    ['CTR', { kind: 'once', words: 'CTR', isRespelled: false }],
    ['codificador', { kind: 'spanish', words: 'Codificador', isRespelled: false }],
    ['medcial coder', { kind: 'also', words: 'Medical Coder', isRespelled: true }],
    ['ROI', { kind: 'name', words: 'Release of information', isRespelled: false }],
    ['salary', { kind: 'topic', words: 'pay', isRespelled: false }],
  ])('%s', (query, reason) => {
    expect(first(query)?.reason).toEqual(reason);
  });
});

describe('a state that is named', () => {
  test('brings its class first, then its page', () => {
    expect(found('health information tech wisconsin').slice(0, 2)).toEqual(['/ladders/wi/hit-1/', '/states/wi/']);
    expect(found('health information technician 2 WI')[0]).toBe('/ladders/wi/hit-2/');
  });

  test('leads to the part of its page that answers', () => {
    expect(found('salary in wisconsin')[0]).toBe('/states/wi/#pay');
  });

  test('without a known ladder says so', () => {
    const answer = lookup.find('coder in alabama', 7);
    expect(answer.suggestions.slice(0, 2).map(({ page }) => page.path)).toEqual(['/states/al/', '/titles/coder/']);
    expect(answer.notes).toEqual([{ kind: 'no-ladder', state: 'Alabama', page: pages[at('/states/al/')] }]);
  });

  test('by a code that is also a word is only meant at the end', () => {
    expect(found('al')[0]).toBe('/states/al/');
    expect(found('coder al')[0]).toBe('/states/al/');
  });
});

test('pay comes before the title whose pay is asked for, in Spanish too', () => {
  expect(found('coder salary').slice(0, 2)).toEqual(['/wages/', '/titles/coder/']);
  expect(found('salario de coder')[0]).toBe('/wages/');
});

test('a title of another line of work is said to be one', () => {
  expect(lookup.find('historian', 7).notes).toEqual([{ kind: 'other-work', title: 'Historian', page: pages[at('/titles/historian/')] }]);
});

test('a title that nobody has goes to the work that its head word tells', () => {
  expect(first('podiatry director')).toEqual({ page: pages[at('/job/manager/')], reason: { kind: 'role', words: 'director', isRespelled: false } });
});

test('what was put right is told', () => {
  expect(lookup.find('tumer registar', 7).corrected).toBe('tumor registrar');
  expect(lookup.find('tumor registrar', 7).corrected).toBeUndefined();
});

test.each(['', ' ', 'x', '1', '🧗', 'код', '<>', 'zzzzqqqq', '__proto__', 'constructor', 'a'.repeat(100_000)])('%j gets no answer and no error', (query) => {
  expect(lookup.find(query, 7)).toEqual({ suggestions: [], notes: [], isGuess: false });
});

test('no more suggestions are given than asked for', () => {
  expect(lookup.find('health information', 2).suggestions).toHaveLength(2);
});
