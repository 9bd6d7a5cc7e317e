import { describe, expect, test } from 'vitest';
import type { Act } from '../../../src/domain/plan-acts.ts';
import type { DatedAct, Plan } from '../../../src/domain/plan.ts';
import { planView } from '../../../src/views/plan.ts';
import { step } from '../../fixtures/ladders.ts';
import { planNames } from '../../fixtures/plan-names.ts';

const common = { months: 0, dollars: 0, conditions: [], sources: [], assumed: [], startMonth: 0 };
const low = { ladder: 'small', rung: 'low' };
const planOf = (acts: readonly DatedAct[], parts: Partial<Extract<Plan, { found: true }>> = {}): Plan => ({
  found: true,
  goal: low,
  acts,
  months: 0,
  dollars: 0,
  conditions: [],
  restsOnWords: false,
  sources: [],
  assumed: [],
  ...parts,
});
const viewOf = (plan: Plan) => planView(plan, 'fastest', planNames);
const lineOf = (act: DatedAct) => viewOf(planOf([act])).acts[0]!;

const acts = {
  school: [{ ...common, kind: 'school', level: 'associate', isHealthInformation: true }, 'Finish your associate degree in health information'],
  'school in another field': [{ ...common, kind: 'school', level: 'bachelor', isHealthInformation: false, field: 'business' }, 'Finish your bachelor’s degree in business'],
  'school in any field': [{ ...common, kind: 'school', level: 'high-school', isHealthInformation: false }, 'Finish your high school diploma'],
  credits: [{ ...common, kind: 'credits', credits: { count: 12, unit: 'semester-hours', in: 'biology' } }, 'Earn 12 college credits in biology'],
  program: [{ ...common, kind: 'program', condition: 'You finished the registry program.', assumption: 'registry' }, 'Finish the registry program'],
  certify: [{ ...common, kind: 'certify', certification: 'rhit', route: 'Associate degree', isPriceRead: true }, 'Earn the RHIT (Associate degree)'],
  enter: [{ ...common, kind: 'enter', rung: low, way: {} }, 'Apply for Clerk low'],
  'enter by a step': [{ ...common, kind: 'enter', rung: low, way: {}, step: step('lowest → low') }, 'Step up to Clerk low'],
  work: [{ ...common, kind: 'work', months: 18, job: { kind: 'coding' } }, '18 months: work as a coder'],
  'work on a rung': [{ ...common, kind: 'work', months: 12, job: { kind: 'coding', on: low } }, '1 year: Clerk low'],
} satisfies Record<Act['kind'], [DatedAct, string]> & Record<string, [DatedAct, string]>;

describe('an act', () => {
  test.each(Object.entries(acts))('has words: %s', (_kind, [act, what]) => {
    expect(lineOf(act).what).toBe(what);
  });

  test.each(['school', 'credits', 'program', 'certify'] as const)('of study names the job that goes on beside it: %s', (kind) => {
    const [act, what] = acts[kind];
    expect(lineOf({ ...act, beside: { kind: 'office-records' } }).what).toBe(`${what}, beside this: work with office records`);
    expect(lineOf({ ...act, beside: { kind: 'coding', on: low } }).what).toBe(`${what}, beside this: Clerk low`);
  });

  test('says when it starts and what it takes, and only what it does take', () => {
    expect(lineOf({ ...acts.school[0], startMonth: 3, months: 24, dollars: 8054 })).toMatchObject({ when: 'Month 3', cost: '2 years, $8,054' });
    expect(lineOf({ ...acts.certify[0], months: 0, dollars: 229.5 }).cost).toBe('$229.50');
    expect(lineOf(acts.enter[0]).cost).toBe('');
  });

  test('of work tells its months once, in its words', () => {
    expect(lineOf(acts.work[0])).toMatchObject({ what: '18 months: work as a coder', cost: '' });
  });

  test('carries what must be confirmed, and a receipt for each source that the page has', () => {
    const line = lineOf({ ...acts.enter[0], conditions: [{ kind: 'said', text: 'You are a citizen.' }], sources: ['standard', 'lost', 'plan'] });
    expect(line.conditions).toEqual(['you are a citizen']);
    expect(line.receipts.map(({ label }) => label)).toEqual(['standard, 2021', 'plan, 2021']);
  });

  test('shows two receipts that read alike once', () => {
    const alike = { ...planNames, receiptOf: (id: string) => ({ href: `/sources/${id}/`, label: 'VA posting, undated' }) };
    expect(planView(planOf([{ ...acts.enter[0], sources: ['one', 'two'] }]), 'fastest', alike).acts[0]!.receipts.map(({ href }) => href)).toEqual(['/sources/one/']);
  });

  test('is a plank in the drawn climb where a rung is entered, and nowhere else', () => {
    expect(lineOf(acts.enter[0]).plank).toEqual({ href: '/ladders/small/low/', label: 'Clerk low', note: 'Ladder small', pay: '$40,000 a year' });
    for (const [kind, [act]] of Object.entries(acts)) expect(lineOf(act).plank !== undefined, kind).toBe(act.kind === 'enter');
  });
});

describe('a plan', () => {
  const enter = acts.enter[0];

  test('sums up months and dollars', () => {
    expect(viewOf(planOf([enter], { months: 26, dollars: 8353 }))).toMatchObject({ isFound: true, title: 'The fastest way', summary: '26 months, $8,353' });
  });

  test('that takes nothing says that it is open now', () => {
    expect(viewOf(planOf([enter])).summary).toBe('Open now, at no cost.');
  });

  test('that takes nothing but must be confirmed does not say that it is open', () => {
    expect(viewOf(planOf([enter], { conditions: [{ kind: 'said', text: 'You are a citizen.' }] })).summary).toBe('Open now, if you confirm what is asked.');
  });

  test('without acts says that the visitor stands there', () => {
    expect(viewOf(planOf([]))).toMatchObject({ isFound: true, summary: 'You stand there already.', acts: [] });
  });

  test('that rests on words says so, and no other does', () => {
    expect(viewOf(planOf([enter], { restsOnWords: true })).notes).toEqual(['This way rests on something that only you and the employer can judge.']);
    expect(viewOf(planOf([enter])).notes).toEqual([]);
  });

  test('tells what it assumes in the words of the page', () => {
    expect(viewOf(planOf([enter], { assumed: ['exam-wait', 'associate'] })).assumptions).toEqual(['We assume exam-wait.', 'We assume associate.']);
  });

  test.each([
    ['not-stated', 'No source states'],
    ['no-way', 'We found no way'],
    ['too-far', 'The way is too long'],
  ] as const)('that was not found says why: %s', (why, start) => {
    const view = viewOf({ found: false, why, goals: [{ goal: low, judgement: { verdict: 'unknown', alternatives: [], qualification: { anyOf: [] } } }] });
    expect(view).toMatchObject({ isFound: false, acts: [] });
    expect(view.summary.startsWith(start)).toBe(true);
  });

  test('to a level that the ladders do not have says that, not that a source is silent', () => {
    expect(viewOf({ found: false, why: 'not-stated', goals: [] }).summary).toBe('None of the ladders that you picked has a rung at this level.');
  });

  test.each(['fastest', 'cheapest', 'keep-working'] as const)('has a title of its own: %s', (kind) => {
    expect(planView(planOf([]), kind, planNames)).toMatchObject({
      id: kind,
      title: { fastest: 'The fastest way', cheapest: 'The cheapest way', 'keep-working': 'Keep working' }[kind],
    });
  });
});
