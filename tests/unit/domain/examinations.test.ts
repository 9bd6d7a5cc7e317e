import { describe, expect, test } from 'vitest';
import { candidateWith } from '../../../src/domain/candidate.ts';
import { examFee, judgeRoutes, openRoutes } from '../../../src/domain/examinations.ts';
import type { CertificationOutline } from '../../../src/domain/network.ts';

type Route = CertificationOutline['routes'][number];
const route = (name: string, parts: Partial<Route> = {}): Route => ({ name, kind: 'required', source: 'issuer', ...parts });
const certification = (routes: Route[], parts: Partial<CertificationOutline> = {}): CertificationOutline => ({ id: 'a', status: 'current', routes, ...parts });
const diploma = candidateWith({ schooling: [{ level: 'high-school', inHealthInformation: 'no', accredited: 'no' }] });
const asks = { education: { level: 'high-school' as const } };

describe('the open routes', () => {
  test("are the issuer's rules of today, read in whole", () => {
    const routes = [
      route('Rule', { asks }),
      route('Free', { stated: 'Nothing is asked.' }),
      route('Advice', { asks, kind: 'recommended' }),
      route('Old', { asks, kind: 'former' }),
      route('Torn', { asks: { ...asks, unread: 'the rest' } }),
      route('Silent'),
    ];
    expect(openRoutes(certification(routes)).map(({ name }) => name)).toEqual(['Rule', 'Free']);
  });

  test.each([
    ['renamed', 1],
    ['unclear', 0],
    ['no-trace', 0],
  ] as const)('of a credential that is %s: %i', (status, count) => {
    expect(openRoutes(certification([route('Rule', { asks })], { status }))).toHaveLength(count);
  });

  test('come with the best first, whatever the order of the file', () => {
    const routes = [
      route('Work', { asks: { experience: [{ months: 3, kind: 'coding', in: 'coding' }] } }),
      route('Words', { asks: { conditions: ['You are a graduate.'] } }),
      route('Diploma', { asks }),
    ];
    for (const list of [routes, [...routes].reverse()])
      expect(judgeRoutes(diploma, certification(list), new Map()).map(({ route: { name }, judged }) => [name, judged.verdict])).toEqual([
        ['Diploma', 'met'],
        ['Words', 'met-if'],
        ['Work', 'not-met'],
      ]);
  });

  test('that ask nothing, as the issuer says, are met by anyone', () => {
    expect(judgeRoutes(candidateWith(), certification([route('Free', { stated: 'Nothing is asked.' })]), new Map())[0]!.judged.verdict).toBe('met');
  });
});

describe('the fee', () => {
  const feeOf = (...fees: NonNullable<CertificationOutline['fees']>) => examFee(certification([], { fees }));

  test.each([
    [{ what: 'Exam, one sitting', member: 229, nonmember: 299 }, 299],
    [{ what: 'Exam, any of the four', amount: 329 }, 329],
    [{ what: 'Exam, one attempt', amount: 'about $400 to $1,425' }, 1_425],
    [{ what: 'Exam, one attempt', amount: 'ask the issuer' }, undefined],
    [{ what: 'AAPC membership, each year', amount: 222 }, undefined],
  ])('of %o is %s', (fee, dollars) => {
    expect(feeOf({ ...fee, source: 'prices' })?.dollars).toBe(dollars);
  });

  test('is that of the cheapest sitting', () => {
    expect(feeOf({ what: 'Exam, two attempts', amount: 499, source: 'b' }, { what: 'Exam, one attempt', amount: 425, source: 'a' })).toEqual({ dollars: 425, source: 'a' });
  });

  test('is not known where no price was read', () => {
    expect(examFee(certification([]))).toBeUndefined();
  });
});
