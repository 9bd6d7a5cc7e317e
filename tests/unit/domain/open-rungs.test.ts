import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { candidateWith } from '../../../src/domain/candidate.ts';
import { meets } from '../../../src/domain/meets.ts';
import { contextOf, type LadderOutline } from '../../../src/domain/network.ts';
import { openRungs } from '../../../src/domain/open-rungs.ts';
import { missingMonths } from '../../../src/domain/verdicts.ts';
import type { Alternative } from '../../../src/schemas/qualification.ts';
import { ladder, rung } from '../../fixtures/ladders.ts';
import { candidate, network, runs, shuffled } from './small-world.ts';

const groups = new Map([['group', ['a', 'b']]]);
const opens = (id: string, ...anyOf: Alternative[]) => rung(id, { qualification: { anyOf } });
const work = (months: number): Alternative => ({ experience: [{ months, kind: 'coding', in: 'coding' }] });

describe('what is open', () => {
  test('comes first, then what opens on confirmation, then the nearest, then what no source tells', () => {
    const rungs = [
      opens('silent'),
      opens('far', { certifications: ['a', 'b'] }),
      opens('year', work(12)),
      opens('month', work(1)),
      opens('asked', { conditions: ['You are a citizen.'] }),
      opens('open', { education: { level: 'high-school' } }),
    ];
    const diploma = candidateWith({ schooling: [{ level: 'high-school', inHealthInformation: 'no', accredited: 'no' }] });
    expect(openRungs(diploma, [ladder(rungs)], groups).map((one) => [one.rung.id, one.verdict])).toEqual([
      ['open', 'met'],
      ['asked', 'met-if'],
      ['month', 'not-met'],
      ['year', 'not-met'],
      ['far', 'not-met'],
      ['silent', 'unknown'],
    ]);
  });

  test('names the smallest set of missing things: fewest parts, then fewest months', () => {
    const nearestTo = (...anyOf: Alternative[]) => openRungs(candidateWith(), [ladder([opens('goal', ...anyOf)])], groups)[0]!.nearest!;
    expect(nearestTo({ certifications: ['a'], ...work(2) }, work(24), work(12)).missing).toMatchObject([{ kind: 'experience', months: 12 }]);
    expect(nearestTo({ certifications: ['a'], unread: 'the rest' }, { certifications: ['a', 'b'] }).missing).toHaveLength(2);
    expect(nearestTo({ certifications: ['a'], unread: 'the rest' })).toMatchObject({ verdict: 'unknown', unread: 'the rest' });
  });

  test('keeps the words of a source that sets no fixed minimum', () => {
    const [found] = openRungs(candidateWith(), [ladder([rung('goal', { qualification: { anyOf: [], stated: 'Set at each recruitment.' } })])], groups);
    expect(found).toMatchObject({ verdict: 'unknown', nearest: undefined, judgement: { qualification: { stated: 'Set at each recruitment.' } } });
  });
});

describe('for everyone', () => {
  test('each rung is listed once, with the verdict of its own qualification, and nothing missing is smaller', () => {
    fc.assert(
      fc.property(candidate, network, (who, { ladders }) => {
        const found = openRungs(who, ladders, groups);
        expect(found.map((one) => one.rung.id).sort()).toEqual(ladders[0]!.facts.rungs.map(({ id }) => id).sort());
        for (const {
          ladder: id,
          rung: { id: rungId, qualification },
          verdict,
          nearest,
        } of found) {
          const { verdict: own, alternatives } = meets(who, qualification, contextOf(groups, { ladder: id, rung: rungId }));
          expect(verdict).toBe(own);
          if (verdict !== 'not-met') continue;
          const size = (one: (typeof alternatives)[number]) => one.missing.length * 1_000 + missingMonths(one);
          expect(size(nearest!)).toBe(Math.min(...alternatives.map(size)));
        }
      }),
      runs,
    );
  });

  test('the order of ladders, rungs and ways changes nothing', () => {
    const cases = fc.tuple(candidate, network, network).chain(([who, one, two]) => {
      const ladders: LadderOutline[] = [one.ladders[0]!, { id: 'other', facts: two.ladders[0]!.facts }];
      const mixed = fc
        .tuple(
          ...ladders.map(({ id, facts }) =>
            fc
              .tuple(...facts.rungs.map((item) => shuffled(item.qualification.anyOf).map((anyOf) => ({ ...item, qualification: { anyOf } }))))
              .chain((rungs) => shuffled(rungs))
              .map((rungs): LadderOutline => ({ id, facts: { rungs, steps: facts.steps } })),
          ),
        )
        .chain((list) => shuffled(list));
      return fc.record({ who: fc.constant(who), ladders: fc.constant(ladders), mixed });
    });
    const told = (list: ReturnType<typeof openRungs>) =>
      list.map(({ ladder: id, rung: { id: rungId }, verdict, nearest }) => ({ id, rungId, verdict, nearest: nearest && { ...nearest, index: 0 } }));
    fc.assert(
      fc.property(cases, ({ who, ladders, mixed }) => {
        expect(told(openRungs(who, mixed, groups))).toEqual(told(openRungs(who, ladders, groups)));
      }),
      runs,
    );
  });
});
