import { describe, expect, test } from 'vitest';
import type { Condition } from '../../../src/domain/conditions.ts';
import type { JudgedAlternative, Missing } from '../../../src/domain/verdicts.ts';
import { conditionText, missingText, verdictView } from '../../../src/views/verdict.ts';
import { planNames } from '../../fixtures/plan-names.ts';

const work = { kind: 'experience', experience: 'coding', in: 'coding of records', months: 6, askedMonths: 12 } as const;
const low = { ladder: 'small', rung: 'low' };

const missingParts = {
  schooling: [{ kind: 'schooling', level: 'associate' }, 'associate degree'],
  'schooling in a field': [{ kind: 'schooling', level: 'bachelor', field: 'health information' }, 'bachelor’s degree in health information'],
  certification: [{ kind: 'certification', certification: 'rhit' }, 'RHIT'],
  'certification-group': [{ kind: 'certification-group', group: 'ahima', members: ['rhit'] }, 'any certification of AHIMA'],
  experience: [work, '6 months more of this work: coding of records'],
  'experience on a rung': [{ ...work, months: 12, atRung: low }, '1 year more as Clerk low'],
  'experience after a certification': [{ ...work, months: 1, afterCertification: 'rhit' }, '1 month more after the RHIT'],
} satisfies Record<Missing['kind'], [Missing, string]> & Record<string, [Missing, string]>;

const conditions = {
  said: [{ kind: 'said', text: 'You are a U.S. citizen.' }, 'you are a U.S. citizen'],
  field: [{ kind: 'field', level: 'associate', field: 'a related field' }, 'your associate degree is in a related field'],
  credits: [{ kind: 'credits', count: 1200, unit: 'semester-hours', in: 'biology' }, '1,200 semester hours in biology'],
  'credits of a college': [{ kind: 'credits', count: 60, unit: 'college-credits', in: 'any subject' }, '60 college credits in any subject'],
  course: [{ kind: 'course', course: 'anatomy' }, 'you took a course in anatomy'],
  'after-certification': [{ kind: 'after-certification', certification: 'rhit', months: 12, experience: 'any' }, '1 year of your work came after the RHIT'],
  'after-schooling': [{ kind: 'after-schooling', months: 24, experience: 'any' }, '2 years of your work came after college'],
  'at-level-of': [{ kind: 'at-level-of', rung: low, months: 6 }, '6 months of your work was at the level of Clerk low'],
  'work-in': [{ kind: 'work-in', months: 18, in: 'office work' }, '18 months of your work was this: office work'],
  'shown-otherwise': [{ kind: 'shown-otherwise', months: 12, in: 'records work', by: 'training' }, 'you can show this by training instead of 1 year of work: records work'],
} satisfies Record<Condition['kind'], [Condition, string]> & Record<string, [Condition, string]>;

test.each(Object.entries(missingParts))('a missing part has words: %s', (_kind, [part, text]) => {
  expect(missingText(part, planNames)).toBe(text);
});

test.each(Object.entries(conditions))('a condition has words: %s', (_kind, [condition, text]) => {
  expect(conditionText(condition, planNames)).toBe(text);
});

const judged = (parts: Partial<JudgedAlternative>): JudgedAlternative => ({ index: 0, alternative: {}, verdict: 'met', missing: [], conditions: [], ...parts });
const citizen: Condition = { kind: 'said', text: 'You are a citizen.' };
const rhit: Missing = { kind: 'certification', certification: 'rhit' };

describe('a verdict in one line', () => {
  test('says that an open rung is open, and nothing more', () => {
    expect(verdictView('met', judged({}), planNames)).toEqual({ verdict: 'met', line: 'Open to you', missing: [], conditions: [] });
  });

  test('says what must also be true', () => {
    expect(verdictView('met-if', judged({ conditions: [citizen, { kind: 'course', course: 'anatomy' }] }), planNames).line).toBe(
      'Open if this is also true: you are a citizen and you took a course in anatomy',
    );
  });

  test('says what is still missing, and keeps the conditions apart', () => {
    expect(verdictView('not-met', judged({ missing: [rhit, work], conditions: [citizen] }), planNames)).toEqual({
      verdict: 'not-met',
      line: 'Still missing: RHIT and 6 months more of this work: coding of records',
      missing: ['RHIT', '6 months more of this work: coding of records'],
      conditions: ['you are a citizen'],
    });
  });

  test.each([
    ['is silent', undefined],
    ['was not read in full', judged({ verdict: 'unknown', missing: [rhit], unread: 'the rest' })],
  ])('says that it is not stated where the source %s, and never that it is open or closed', (_why, nearest) => {
    expect(verdictView('unknown', nearest, planNames).line).toBe('Cannot be judged: no fixed rule is stated in the source');
  });
});
