import { describe, expect, test } from 'vitest';
import type { Network } from '../../../src/domain/network.ts';
import { Ladder } from '../../../src/domain/ladder.ts';
import { emptyRequest, type Known, type PlanRequest } from '../../../src/domain/request.ts';
import { planAnswer } from '../../../src/views/plan-answer.ts';
import { ladder, ladderFacts, rung } from '../../fixtures/ladders.ts';
import { planNames } from '../../fixtures/plan-names.ts';
import { smallAssumptions } from '../domain/small-world.ts';

const worked = (months: number) => ({ experience: [{ months, kind: 'health-information' as const, in: 'records work' }] });

/** "small" has one rung of each verdict for somebody with a diploma; "other" has an open one and a lead that money or time opens. */
const ladders = [
  ladder([
    rung('open', { qualification: { anyOf: [{ education: { level: 'high-school' } }] } }),
    rung('if', { qualification: { anyOf: [{ education: { level: 'high-school' }, conditions: ['You are a citizen.'] }] } }),
    rung('near', { qualification: { anyOf: [worked(3)] } }),
    rung('far', { qualification: { anyOf: [{ certifications: ['a'], ...worked(3) }] } }),
    rung('silent'),
  ]),
  new Ladder(
    'other',
    ladderFacts(
      [
        rung('first', { qualification: { anyOf: [{ education: { level: 'high-school' } }] } }),
        rung('chief', { level: 'lead', qualification: { anyOf: [{ education: { level: 'associate' } }, worked(5)] } }),
      ],
      [],
    ),
  ),
];
const network: Network = { ladders, certifications: [], groups: new Map() };
const known: Known = { ladders: new Map(ladders.map(({ id, rungs }) => [id, rungs])), certifications: new Set() };
const ask = (request: Partial<PlanRequest>) =>
  planAnswer({ ...emptyRequest, schooling: 'high-school', ...request }, { network, known, names: planNames, assumptions: smallAssumptions });
const hrefs = (lines: readonly { href: string }[]) => lines.map(({ href }) => href);
const chief = { kind: 'rung', ladder: 'other', rung: 'chief' } as const;

describe('what is open', () => {
  test('is sorted into open, open on conditions and nearly open; what lacks two things is in none', () => {
    const answer = ask({ ladders: ['small'] });
    expect(hrefs(answer.open)).toEqual(['/ladders/small/open/']);
    expect(hrefs(answer.openIf)).toEqual(['/ladders/small/if/']);
    expect(hrefs(answer.near)).toEqual(['/ladders/small/near/']);
    expect(answer.result).toBe('1 open, 1 open on conditions, 1 nearly open.');
  });

  test('counts the rungs whose source is silent, and lists them nowhere', () => {
    const answer = ask({ ladders: ['small'] });
    expect(answer.unknown).toBe('Rungs whose source does not say what opens them: 1.');
    expect(hrefs([...answer.open, ...answer.openIf, ...answer.near])).not.toContain('/ladders/small/silent/');
  });

  test('says of each rung where it stands and what its verdict is', () => {
    const [line] = ask({ ladders: ['small'] }).near;
    expect(line).toMatchObject({ label: 'Clerk near', note: 'Ladder small', verdict: 'not-met', line: 'Still missing: 3 months more of this work: records work' });
  });

  test('is told for every ladder where none was chosen', () => {
    expect(hrefs(ask({}).open)).toEqual(['/ladders/other/first/', '/ladders/small/open/']);
  });
});

describe('plans', () => {
  test('are none where no goal was asked', () => {
    expect(ask({}).plans).toEqual([]);
  });

  test('are told each where the ways differ', () => {
    expect(ask({ goal: chief }).plans.map(({ id, summary }) => [id, summary])).toEqual([
      ['fastest', '2 months, $20'],
      ['cheapest', '5 months'],
    ]);
  });

  test('that are equal are told once, under the first name', () => {
    expect(ask({ goal: { kind: 'rung', ladder: 'small', rung: 'open' } }).plans.map(({ id, summary }) => [id, summary])).toEqual([['fastest', 'Open now, at no cost.']]);
    expect(ask({ on: { ladder: 'other', rung: 'chief', months: 0 }, goal: chief }).plans.map(({ summary }) => summary)).toEqual(['You stand there already.']);
  });

  test('to a silent rung say once that no source says what opens it', () => {
    const { plans } = ask({ goal: { kind: 'rung', ladder: 'small', rung: 'silent' } });
    expect(plans.map(({ isFound }) => isFound)).toEqual([false]);
    expect(plans[0]!.summary).toContain('No source states a fixed rule that opens this goal');
  });

  test('to a level stay on the chosen ladders', () => {
    const goal = { kind: 'level', level: 'lead' } as const;
    expect(ask({ goal }).plans[0]!.acts.at(-1)!.plank?.href).toBe('/ladders/other/chief/');
    expect(ask({ goal, ladders: ['small'] }).plans.map(({ summary }) => summary)).toEqual(['None of the ladders that you picked has a rung at this level.']);
  });
});

describe("a visitor's own numbers", () => {
  test('change the plans', () => {
    expect(ask({ goal: chief, assume: { associate: 1 } }).plans[0]!.summary).toBe('1 month, $10');
  });

  test('that cannot be are named, and change nothing', () => {
    const answer = ask({ goal: chief, assume: { associate: 0, lost: 5 } });
    expect(answer.refused).toEqual(['associate', 'lost']);
    expect(answer.plans).toEqual(ask({ goal: chief }).plans);
  });
});
