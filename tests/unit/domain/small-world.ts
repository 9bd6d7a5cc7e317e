import fc from 'fast-check';
import type { Assumptions } from '../../../src/domain/assumptions.ts';
import { candidateWith, type Candidate } from '../../../src/domain/candidate.ts';
import type { Network } from '../../../src/domain/network.ts';
import type { Alternative, Experience, ExperienceKind } from '../../../src/schemas/qualification.ts';
import { ladder, rung, step } from '../../fixtures/ladders.ts';

/** At least what Bar 1 asks. */
export const runs = { numRuns: 1_000 };

const assumed = (id: string, value: number) => ({ id, value, text: id, reason: 'Small numbers are quickly counted.' });

/** Assumptions with numbers so small that every month can be tried. */
export const smallAssumptions: Assumptions = {
  schooling: [
    { ...assumed('high-school', 1), unit: 'months', level: 'high-school' },
    { ...assumed('associate', 2), unit: 'months', level: 'associate', after: 'high-school' },
    { ...assumed('bachelor-after-associate', 1), unit: 'months', level: 'bachelor', after: 'associate' },
    { ...assumed('bachelor', 3), unit: 'months', level: 'bachelor', after: 'high-school' },
  ],
  tuition: [
    { ...assumed('tuition-high-school', 0), unit: 'dollars-per-year', level: 'high-school' },
    { ...assumed('tuition-some-college', 60), unit: 'dollars-per-year', level: 'some-college' },
    { ...assumed('tuition-associate', 120), unit: 'dollars-per-year', level: 'associate' },
    { ...assumed('tuition-bachelor', 240), unit: 'dollars-per-year', level: 'bachelor' },
  ],
  programs: [{ ...assumed('program', 1), unit: 'months', condition: 'You finished the program.', priceOf: 'associate' }],
  byWordOnly: [{ id: 'mix', condition: 'You have an equivalent mix.' }],
  jobs: [
    { id: 'job-records', kind: 'office-records', anyOf: [{ education: { level: 'high-school' } }], text: 'Records' },
    { id: 'job-health-information', kind: 'health-information', anyOf: [{ education: { level: 'high-school' } }], text: 'Health information' },
    { id: 'job-coding', kind: 'coding', anyOf: [{ certificationGroups: ['group'] }], text: 'Coding' },
  ],
  partTime: { ...assumed('part-time', 2), unit: 'times' },
  credits: { ...assumed('credits', 60), unit: 'credits-per-year' },
  examWait: { ...assumed('exam-wait', 1), unit: 'months' },
  examFee: { ...assumed('exam-fee', 7), unit: 'dollars' },
};

const groups: Network['groups'] = new Map([['group', ['a', 'b']]]);
const certificationIds = ['a', 'b', 'c'];
const kinds: ExperienceKind[] = ['any', 'office-records', 'health-information', 'coding'];
export const fields = ['health information management', 'health information technology, in a program accredited by CAHIIM', 'a related field'];
export const saidConditions = ['You are a citizen.', 'You finished the program.', 'You have an equivalent mix.'];

/** A part that is there once in so many times. */
const onceIn = <T>(times: number, value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.oneof({ weight: times - 1, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: value });
const sometimes = <T>(value: fc.Arbitrary<T>) => onceIn(2, value);
/** Leaves keys out whose value is undefined, as parsed content does. */
const given = <T extends object>(parts: T): T => Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== undefined)) as T;

const experience = (rungs: readonly string[], maxMonths: number): fc.Arbitrary<Experience> =>
  fc
    .record({
      months: fc.integer({ min: 1, max: maxMonths }),
      kind: fc.constantFrom(...kinds),
      in: fc.constant('such work'),
      afterCertification: onceIn(3, fc.constantFrom(...certificationIds)),
      afterSchooling: onceIn(5, fc.constant(true as const)),
      orShownBy: onceIn(6, fc.constant('training')),
      atRung: rungs.length > 0 ? onceIn(3, fc.constantFrom(...rungs)) : fc.constant(undefined),
    })
    // No source asks for time on a rung that is also time after something.
    .map(({ afterCertification, afterSchooling, ...parts }) => given(parts.atRung === undefined ? { ...parts, afterCertification, afterSchooling } : parts));

/** Alternatives that may ask for time on these rungs. */
export const alternative = (rungs: readonly string[] = [], maxMonths = 4): fc.Arbitrary<Alternative> =>
  fc
    .record({
      education: sometimes(
        fc.record({ level: fc.constantFrom('high-school' as const, 'associate' as const, 'bachelor' as const), field: sometimes(fc.constantFrom(...fields)) }).map(given),
      ),
      certifications: onceIn(2, fc.subarray(certificationIds, { minLength: 1, maxLength: 2 })),
      certificationGroups: onceIn(3, fc.constant<string[]>(['group'])),
      experience: sometimes(fc.array(experience(rungs, maxMonths), { minLength: 1, maxLength: 2 })),
      credits: onceIn(6, fc.constant({ count: 5, unit: 'semester-hours' as const, in: 'records' })),
      courses: onceIn(8, fc.constant<string[]>(['anatomy'])),
      conditions: sometimes(fc.subarray(saidConditions, { minLength: 1, maxLength: 2 })),
      unread: onceIn(10, fc.constant('the rest')),
    })
    .map(given)
    .filter((parts) => Object.keys(parts).length > 0);

export const qualification = (rungs: readonly string[] = [], maxMonths = 4, minLength = 0) =>
  fc.array(alternative(rungs, maxMonths), { minLength, maxLength: 3 }).map((anyOf) => ({ anyOf }));

const workedSince = onceIn(2, fc.record({ months: fc.dictionary(fc.constantFrom(...kinds), fc.integer({ min: 1, max: 3 }), { maxKeys: 2 }) }));
export const schooling = fc.record({
  level: fc.constantFrom('high-school' as const, 'some-college' as const, 'associate' as const, 'bachelor' as const),
  inHealthInformation: fc.constantFrom('yes' as const, 'no' as const, 'unknown' as const),
  accredited: fc.constantFrom('yes' as const, 'no' as const, 'unknown' as const),
});

export const rungIds = ['r0', 'r1', 'r2'];

export const candidate: fc.Arbitrary<Candidate> = fc
  .record({
    schooling: fc.array(
      fc.record({ held: schooling, workedSince }).map(({ held, workedSince: since }) => given({ ...held, workedSince: since })),
      { maxLength: 2 },
    ),
    certifications: fc.uniqueArray(fc.record({ id: fc.constantFrom(...certificationIds), workedSince }).map(given), { maxLength: 2, selector: ({ id }) => id }),
    months: fc.dictionary(fc.constantFrom(...kinds), fc.integer({ min: 1, max: 4 }), { maxKeys: 2 }),
    service: fc.array(fc.record({ ladder: fc.constant('small'), rung: fc.constantFrom(...rungIds), kind: fc.constantFrom(...kinds), months: fc.integer({ min: 1, max: 3 }) }), {
      maxLength: 1,
    }),
    at: onceIn(
      2,
      fc.constantFrom(...rungIds).map((id) => ({ ladder: 'small', rung: id })),
    ),
    confirmed: fc.subarray(saidConditions, { maxLength: 2 }).map((texts) => new Set(texts.map((text) => `said|${text}`))),
  })
  .map((parts) => candidateWith(given(parts)));

const route = fc.record({
  name: fc.constantFrom('First route', 'Second route', 'Third route'),
  kind: fc.constantFrom('required' as const, 'required' as const, 'required' as const, 'former' as const),
  asks: alternative([], 2),
  source: fc.constant('standard'),
});

const certification = (id: string) =>
  fc.record({
    id: fc.constant(id),
    status: fc.constantFrom('current' as const, 'current' as const, 'current' as const, 'no-trace' as const),
    routes: fc.uniqueArray(route, { minLength: 1, maxLength: 2, selector: ({ name }) => name }),
    fees: onceIn(
      2,
      fc.constantFrom(5, 11).map((amount) => [{ what: 'Exam, one sitting', amount, source: 'standard' }]),
    ),
  });

/** Three rungs, whose steps only lead up, on a ladder named "small"; three certifications. */
export const network: fc.Arbitrary<Network> = fc
  .record({
    rungs: fc.tuple(
      ...rungIds.map((id, index) =>
        fc.record({ track: fc.constantFrom('records' as const, 'coding' as const), qualification: qualification(rungIds.slice(0, index), 3, 1) }).map((parts) => rung(id, parts)),
      ),
    ),
    steps: fc.subarray([step('r0 → r1'), step('r1 → r2'), step('r0 → r2')]),
    certifications: fc.tuple(...certificationIds.map(certification)),
  })
  .map(({ rungs, steps, certifications }) => ({ ladders: [ladder([...rungs], steps)], certifications: [...certifications], groups }));

/** A list in another order. */
export const shuffled = <T>(list: readonly T[]): fc.Arbitrary<T[]> => fc.shuffledSubarray([...list], { minLength: list.length });
