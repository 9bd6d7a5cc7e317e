import { describe, expect, test } from 'vitest';
import { citationsIn, citationsInBody } from '../../../src/domain/citations.ts';

const found = (facts: unknown) => citationsIn(facts, '/page/', 'A page').map(({ source, place, value }) => ({ source, place: place.join('.'), value }));

describe('citations in facts', () => {
  test('carry the path and the title of the page that shows them', () => {
    expect(citationsIn({ source: 'law' }, '/page/', 'A page')).toEqual([{ source: 'law', path: '/page/', pageTitle: 'A page', place: [], value: undefined }]);
  });

  test('are found at any depth, with the way to the fact', () => {
    expect(found({ rungs: [{ pay: [{ amount: 5, source: 'plan' }] }] })).toEqual([{ source: 'plan', place: 'rungs.0.pay.0', value: 5 }]);
  });

  test('come one for each name in a list of sources', () => {
    expect(found({ sources: ['law', 'plan'] }).map(({ source }) => source)).toEqual(['law', 'plan']);
  });

  test('are found under relatedSource too', () => {
    expect(found({ title: 'Related', relatedSource: 'law' })).toEqual([{ source: 'law', place: '', value: 'Related' }]);
  });

  test('show the plainest value: the value before the words about it', () => {
    expect(found({ fact: { note: 'a note', value: 0, what: 'fee', source: 'law' } })).toEqual([{ source: 'law', place: 'fact', value: 0 }]);
    expect(found({ line: { text: 'In words.', source: 'law' } })[0]?.value).toBe('In words.');
  });

  test('are none where nothing names a source', () => {
    expect(found({ title: 'A page', rungs: [null, 3, { grade: '9' }] })).toEqual([]);
  });
});

describe('citations in a body', () => {
  const ids = (body: string) => citationsInBody(body, '/page/', 'A page').map(({ source }) => source);

  test('are the ids of <Sourced> and <Cite>, in the order of the text', () => {
    expect(ids('<Sourced by="law plan">\n\nA rule.\n\n</Sourced>\n\nA price. <Cite id="list" />')).toEqual(['law', 'plan', 'list']);
  });

  test('are found in single quotes and after other attributes', () => {
    expect(ids("A price. <Cite short id='list' />")).toEqual(['list']);
  });

  test('are not the ids of other components', () => {
    expect(ids('<Term id="coder">coder</Term>')).toEqual([]);
  });

  test('stand at the place "text"', () => {
    expect(citationsInBody('<Cite id="law" />', '/page/', 'A page')[0]?.place).toEqual(['text']);
  });
});
