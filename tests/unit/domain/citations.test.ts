import { describe, expect, test } from 'vitest';
import { citationsIn, citationsInBody } from '../../../src/domain/citations.ts';

const found = (facts: unknown) => citationsIn(facts, '/page/', 'A page').map((citation) => [citation.source, citation.kind]);

describe('citations in facts', () => {
  test('carry the path and the title of the page, and the object that names the source', () => {
    const record = { value: 5, source: 'law' };
    expect(citationsIn({ fee: record }, '/page/', 'A page')).toEqual([{ source: 'law', path: '/page/', pageTitle: 'A page', kind: 'fact', record }]);
  });

  test('are found at any depth, in lists and in objects', () => {
    expect(found({ rungs: [{ source: 'law', pay: [{ source: 'plan' }] }] })).toEqual([
      ['law', 'fact'],
      ['plan', 'fact'],
    ]);
  });

  test('come one for each name in a list of sources, and speak for the page', () => {
    expect(found({ sources: ['law', 'plan'] })).toEqual([
      ['law', 'page'],
      ['plan', 'page'],
    ]);
  });

  test('are found under relatedSource too', () => {
    expect(found({ title: 'Related', relatedSource: 'law' })).toEqual([['law', 'fact']]);
  });

  test('are none where nothing names a source', () => {
    expect(found({ title: 'A page', rungs: [null, 3, { grade: '9' }] })).toEqual([]);
  });
});

describe('citations in a body', () => {
  const texts = (body: string) => citationsInBody(body, '/page/', 'A page').map((citation) => [citation.source, ...(citation.kind === 'text' ? citation.numbers : ['not text'])]);

  test('are the ids of <Sourced>, each with the numbers of the block', () => {
    expect(texts('<Sourced by="law plan">\n\nIn 2021, 1,500 clerks earned $45,000.50.\n\n</Sourced>')).toEqual([
      ['law', '2021', '1,500', '$45,000.50'],
      ['plan', '2021', '1,500', '$45,000.50'],
    ]);
  });

  test('are the id of <Cite>, with the numbers of its own sentence', () => {
    expect(texts('There were 9 rules. Now 12 percent pass, 12 percent. <Cite id="list" />')).toEqual([['list', '12 percent']]);
  });

  test('keep apart two marks on one line', () => {
    expect(texts('It was 5. <Cite id="old" /> It is 7%. <Cite id="new" />')).toEqual([
      ['old', '5'],
      ['new', '7%'],
    ]);
  });

  test('are found in single quotes and after other attributes', () => {
    expect(texts("A price. <Cite short id='list' />")).toEqual([['list']]);
    expect(texts("<Sourced quiet by='law'>\n\n8\n\n</Sourced>")).toEqual([['law', '8']]);
  });

  test('hold no numbers of names, links and tags', () => {
    expect(texts('The ICD-10 and [level two](/ladders/hit-2/) of <Term id="x9">x</Term>. <Cite id="law" />')).toEqual([['law']]);
  });

  test('are not the ids of other components', () => {
    expect(texts('<Term id="coder">coder</Term>')).toEqual([]);
  });
});
