import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { levelsFromTheTop } from '../../../src/domain/levels.ts';
import { candidateOf, emptyRequest, formatRequest, parseRequest, workKinds, type Known, type PlanRequest } from '../../../src/domain/request.ts';
import { schoolingLevels } from '../../../src/domain/schooling-levels.ts';
import { runs } from './small-world.ts';

const known: Known = {
  ladders: new Map([
    [
      'ny',
      [
        { id: 'clerk', track: 'records' },
        { id: 'coder-1', track: 'coding' },
      ],
    ],
    ['wi', [{ id: 'hit-1', track: 'records' }]],
    ['us-federal', [{ id: 'va-hit', track: 'registry' }]],
  ]),
  certifications: new Set(['rhit', 'rhia', 'ccs']),
};

const read = (query: string) => parseRequest(new URLSearchParams(query), known);
const requestOf = (query: string) => read(query).request;
const ignoredOf = (query: string) => read(query).ignored;

const places = [...known.ladders].flatMap(([ladder, rungs]) => rungs.map(({ id }) => ({ ladder, rung: id })));
const months = fc.integer({ min: 1, max: 600 });
const goal: fc.Arbitrary<PlanRequest['goal']> = fc.oneof(
  fc.constant({ kind: 'open' as const }),
  fc.constantFrom(...levelsFromTheTop).map((level) => ({ kind: 'level' as const, level })),
  fc.constantFrom(...places).map((place) => ({ kind: 'rung' as const, ...place })),
);
const validRequest: fc.Arbitrary<PlanRequest> = fc.record({
  ladders: fc.shuffledSubarray([...known.ladders.keys()]),
  schooling: fc.option(fc.constantFrom(...schoolingLevels), { nil: undefined }),
  inField: fc.constantFrom(undefined, 'yes' as const, 'no' as const),
  certifications: fc.shuffledSubarray([...known.certifications]),
  work: fc.dictionary(fc.constantFrom(...workKinds), months),
  on: fc.option(
    fc.record({ place: fc.constantFrom(...places), months: fc.integer({ min: 0, max: 600 }) }).map(({ place, months: count }) => ({ ...place, months: count })),
    { nil: undefined },
  ),
  goal,
  assume: fc.dictionary(
    fc.stringMatching(/^[a-z][a-z0-9-]{0,30}$/),
    fc.integer({ min: 0, max: 9_999_999 }).map((tenths) => tenths / 10),
    { maxKeys: 12 },
  ),
});

/** Parts as a stranger may type them: keys that mean something and keys that do not, values near the right ones and far from them. */
const strangeValue = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string().map((text) => `${text},ny/clerk:${text},rhit`),
  fc.constantFrom('ny', '__proto__', 'coding:-5', 'coding:1e9', 'ny/clerk', 'x'.repeat(5000), ','.repeat(5000)),
);
const strangeParts = fc.array(fc.tuple(fc.oneof(fc.constantFrom('in', 'school', 'field', 'certs', 'work', 'on', 'goal', 'assume'), fc.string()), strangeValue), { maxLength: 20 });

describe('an address and a request say the same', { timeout: 60_000 }, () => {
  test('every valid request comes back from its address, and nothing of it is ignored', () => {
    fc.assert(
      fc.property(validRequest, (request) => {
        expect(read(formatRequest(request))).toEqual({ request, ignored: [] });
      }),
      { numRuns: 2 * runs.numRuns },
    );
  });

  test('an address needs no escaping and leaves out what was not said', () => {
    fc.assert(
      fc.property(validRequest, (request) => {
        expect(formatRequest(request)).toMatch(/^[\w\-.,:/=&]*$/);
      }),
      runs,
    );
    expect(formatRequest(emptyRequest)).toBe('');
    expect(read('')).toEqual({ request: emptyRequest, ignored: [] });
  });

  test('reads as a person would write it', () => {
    const request: PlanRequest = {
      ...emptyRequest,
      ladders: ['ny', 'wi'],
      schooling: 'associate',
      inField: 'yes',
      certifications: ['rhit'],
      work: { coding: 12 },
      on: { ladder: 'ny', rung: 'clerk', months: 6 },
      goal: { kind: 'level', level: 'lead' },
      assume: { associate: 30 },
    };
    expect(formatRequest(request)).toBe('in=ny,wi&school=associate&field=yes&certs=rhit&work=coding:12&on=ny/clerk:6&goal=lead&assume=associate:30');
  });
});

describe('a part that means nothing', { timeout: 60_000 }, () => {
  test('never stops the reader: the rest is a request, and what is ignored is named in 12 short parts at most', () => {
    fc.assert(
      fc.property(strangeParts, (parts) => {
        const { request, ignored } = parseRequest(parts, known);
        expect(parseRequest(new URLSearchParams(formatRequest(request)), known)).toEqual({
          request: { ...request, work: Object.fromEntries(Object.entries(request.work).filter(([, count]) => count > 0)) },
          ignored: [],
        });
        expect(ignored.length).toBeLessThanOrEqual(12);
        for (const part of ignored) expect([...part].length).toBeLessThanOrEqual(40);
      }),
      { numRuns: 2 * runs.numRuns },
    );
  });

  test.each([
    ['an unknown ladder', 'in=atlantis'],
    ['a name that every object has', 'in=__proto__'],
    ['a level of schooling that every object has as a name', 'school=constructor'],
    ['an unknown level of schooling', 'school=kindergarten'],
    ['another word than yes', 'field=true'],
    ['an unknown certification', 'certs=hasOwnProperty'],
    ['an unknown kind of work', 'work=gardening:12'],
    ['work without months', 'work=coding'],
    ['work with more than a count', 'work=coding:12:13'],
    ['months below zero', 'work=coding:-1'],
    ['months that are no number', 'work=coding:NaN'],
    ['months with a fraction', 'work=coding:1.5'],
    ['months as a power', 'work=coding:1e2'],
    ['more than fifty years', 'work=coding:601'],
    ['a huge number', `work=coding:${'9'.repeat(30)}`],
    ['an unknown rung', 'on=ny/mayor:12'],
    ['a rung of another ladder', 'on=wi/clerk:12'],
    ['a rung without months', 'on=ny/clerk'],
    ['a rung with more than a count', 'on=ny/clerk:12:13'],
    ['a goal that is no level', 'goal=emperor'],
    ['a goal with a deeper path', 'goal=ny/clerk/x'],
    ['an assumption without a number', 'assume=associate:many'],
    ['an assumption below zero', 'assume=associate:-1'],
    ['an assumption with markup', 'assume=<b>:1'],
    ['a key that nobody reads', 'color=blue'],
  ])('%s is left out and named: %s', (_what, query) => {
    const { request, ignored } = read(query);
    expect(request).toEqual(emptyRequest);
    expect(ignored).toEqual([query.slice(0, 40)]);
  });

  test('does not take the good parts beside it along', () => {
    expect(read('in=ny,atlantis,wi&certs=rhit,,xyz&work=coding:12,coding:x&goal=lead')).toEqual({
      request: { ...emptyRequest, ladders: ['ny', 'wi'], certifications: ['rhit'], work: { coding: 12 }, goal: { kind: 'level', level: 'lead' } },
      ignored: ['in=atlantis', 'certs=xyz', 'work=coding:x'],
    });
  });

  test('is named without characters that are not seen or turn the text around, and a picture is not cut in half', () => {
    expect(ignoredOf('goal=a%00b%0Ac%E2%80%AEd%EF%BB%BF')).toEqual(['goal=abcd']);
    expect(ignoredOf(`goal=${'😀'.repeat(50)}`)).toEqual([`goal=${'😀'.repeat(35)}`]);
    expect(ignoredOf('goal=%E0%A4%A')).toEqual(['goal=\u{FFFD}%A']);
  });
});

describe('what is said twice', () => {
  test('counts once where it is the same', () => {
    expect(read('in=ny,ny&certs=rhit,rhit')).toEqual({ request: { ...emptyRequest, ladders: ['ny'], certifications: ['rhit'] }, ignored: [] });
  });

  test('counts as it was said first, and a repeated key is named', () => {
    expect(read('goal=lead&goal=director&school=associate&school=bachelor')).toEqual({
      request: { ...emptyRequest, schooling: 'associate', goal: { kind: 'level', level: 'lead' } },
      ignored: ['goal=director', 'school=bachelor'],
    });
    expect(requestOf('work=coding:12,coding:24').work).toEqual({ coding: 12 });
  });

  test('is read twelve parts far in each list', () => {
    const long = Array.from({ length: 14 }, (_, index) => `a${index}:1`).join(',');
    expect(Object.keys(requestOf(`assume=${long}`).assume)).toHaveLength(12);
    expect(ignoredOf(`assume=${long}`)).toEqual(['assume=a12:1', 'assume=a13:1']);
  });
});

describe('the candidate of a request', () => {
  test('holds nothing where nothing was said', () => {
    expect(candidateOf(emptyRequest, known)).toEqual({ schooling: [], certifications: [], months: {}, service: [], confirmed: new Set() });
  });

  test('has schooling whose field is unknown, unless it was said to be in health information', () => {
    expect(candidateOf(requestOf('school=associate'), known).schooling).toEqual([{ level: 'associate', inHealthInformation: 'unknown', accredited: 'unknown' }]);
    expect(candidateOf(requestOf('school=associate&field=yes'), known).schooling).toEqual([{ level: 'associate', inHealthInformation: 'yes', accredited: 'yes' }]);
  });

  test('has served on the present rung, in work of its track', () => {
    expect(candidateOf(requestOf('on=ny/coder-1:18&certs=ccs&work=any:6'), known)).toMatchObject({
      at: { ladder: 'ny', rung: 'coder-1' },
      service: [{ ladder: 'ny', rung: 'coder-1', kind: 'coding', months: 18 }],
      certifications: [{ id: 'ccs' }],
      months: { any: 6 },
    });
  });

  test('stands on a rung without service where no month has passed there', () => {
    expect(candidateOf(requestOf('on=wi/hit-1:0'), known)).toMatchObject({ at: { ladder: 'wi', rung: 'hit-1' }, service: [] });
  });
});
