import { describe, expect, test } from 'vitest';
import type { Pay } from '../../../src/schemas/ladder.ts';
import { ladderView, sourceIdsOf, stepsOf } from '../../../src/views/ladder.ts';
import { context } from '../../fixtures/context.ts';
import { ladder, rung, step } from '../../fixtures/ladders.ts';

const pay = (parts: Partial<Pay>): Pay => ({ min: 40000, max: 50000, period: 'year', source: 'plan', ...parts });
const plankOf = (parts: Parameters<typeof rung>[1]) => ladderView(ladder([rung('a', parts)]), context).planks[0]!;

describe('pay of a rung', () => {
  test('of today skips history, which stays in the list and is marked', () => {
    const plank = plankOf({ pay: [pay({ effective: '2008-01', min: 30000 }), pay({ effective: '2025-04-01' })] });
    expect(plank.payNow?.range).toBe('$40,000 to $50,000 a year');
    expect(plank.pay.map(({ isHistory }) => isHistory)).toEqual([true, false]);
  });

  test('of today is none where all of it is history', () => {
    expect(plankOf({ pay: [pay({ effective: '2008-01' })] }).payNow).toBeUndefined();
  });

  test('says when it was valid, on which schedule, and its middle', () => {
    expect(plankOf({ pay: [pay({ effective: '2025-04-01', schedule: 'PS&T', mid: 45000 })] }).pay[0]).toMatchObject({
      when: 'PS&T, from April 1, 2025',
      middle: 'middle $45,000 a year',
    });
  });

  test('without a date says so, and is not called history', () => {
    expect(plankOf({ pay: [pay({ undated: true })] }).pay[0]).toMatchObject({ when: 'no date on the page', isHistory: false });
  });

  test('carries its own receipt, not that of the rung', () => {
    const plank = plankOf({ pay: [pay({ effective: '2025' })] });
    expect([plank.receipt.name, plank.pay[0]!.receipt.name]).toEqual(['Examples', 'NY pay']);
  });
});

describe('what the source does not say', () => {
  test('reads in words: who supervises, what a step asks, what opens the rung', () => {
    const view = ladderView(ladder(['a', 'b'], ['a → b']), context);
    expect(view.planks[0]).toMatchObject({ supervises: 'not stated in the source', doors: { isUnknown: true, words: 'not stated in the source' } });
    expect(view.planks[1]!.stepsUp[0]).toMatchObject({ asks: 'not stated in the source', isUnknown: true });
  });

  test('is not said of what it does say', () => {
    expect(plankOf({ supervises: false }).supervises).toBe('no');
    expect(plankOf({ supervises: true }).supervises).toBe('yes');
    const asking = ladderView(ladder(['a', 'b'], [step('a → b', { asks: 'one year' })]), context);
    expect(asking.planks[1]!.stepsUp[0]).toMatchObject({ asks: 'one year', isUnknown: false });
  });

  test('a title that was not read has its note', () => {
    expect(plankOf({ titleUnknown: true }).titleNote).toContain('not in the copy');
    expect(plankOf({}).titleNote).toBeUndefined();
  });
});

describe('steps', () => {
  const view = ladderView(ladder(['a', 'b', 'c'], [step('a → b', { kind: 'inferred' }), step('b → c')]), context);

  test('that are inferred are marked, and the ladder says that it has some', () => {
    expect(stepsOf(view).map(({ fromTitle, isInferred }) => [fromTitle, isInferred])).toEqual([
      ['Clerk a', true],
      ['Clerk b', false],
    ]);
    expect(view.hasInferredSteps).toBe(true);
    expect(ladderView(ladder(['a', 'b'], ['a → b']), context).hasInferredSteps).toBe(false);
  });

  test('stand on both of their rungs, and lead to their pages', () => {
    const [c, b, a] = view.planks;
    expect(c!.stepsDown[0]).toEqual(b!.stepsUp[0]);
    expect(a!.stepsUp[0]).toMatchObject({ fromHref: '/ladders/small/a/', toHref: '/ladders/small/b/' });
    expect(c!.stepsUp).toEqual([]);
  });
});

describe('the whole ladder', () => {
  test('shows its planks from the top down', () => {
    expect(ladderView(ladder(['a', 'b'], ['a → b']), context).planks.map(({ id }) => id)).toEqual(['b', 'a']);
  });

  test('counts its rungs, spans its grades and dates its evidence', () => {
    const graded = ladder([rung('a', { grade: '9' }), rung('b', { grade: '13' })], ['a → b']);
    expect(ladderView(graded, context).facts.map(({ value }) => value)).toEqual(['2', '9 → 13', 'September 2021']);
  });

  test('spans no grades where one is missing', () => {
    const half = ladder([rung('a', { grade: '9' }), rung('b')]);
    expect(ladderView(half, context).facts.map(({ value }) => value)).toEqual(['2', 'September 2021']);
    expect(ladderView(half, context).hasGrades).toBe(true);
  });

  test('says that undated evidence is undated', () => {
    expect(ladderView(ladder(['a'], [], { vintage: undefined, undated: true }), context).vintage).toBe('undated');
  });

  test('is marked as history or as general only where it is', () => {
    const standings = (['current', 'history', 'general'] as const).map((standing) => ladderView(ladder(['a'], [], { standing }), context));
    expect(standings.map(({ isHistory, isGeneral }) => [isHistory, isGeneral])).toEqual([
      [false, false],
      [true, false],
      [false, true],
    ]);
  });

  test('rests on the sources of rungs, ways in, pay, steps and text, each once', () => {
    const facts = ladder([rung('a', { pay: [pay({})], qualification: { anyOf: [], source: 'law' } }), rung('b')], [step('a → b', { source: 'rule' })], {
      sources: ['standard', 'text'],
    });
    expect(sourceIdsOf(facts)).toEqual(['standard', 'law', 'plan', 'rule', 'text']);
  });

  test('is refused where one of its sources is not there', () => {
    expect(() => ladderView(ladder([rung('a', { source: 'no-such' })]), context)).toThrow('No source is named no-such.');
  });
});
