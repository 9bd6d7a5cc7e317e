import { describe, expect, test } from 'vitest';
import type { Alternative } from '../../../src/schemas/qualification.ts';
import { doorsView } from '../../../src/views/qualification.ts';
import { say } from '../../../src/views/words.ts';
import { context } from '../../fixtures/context.ts';

function doorOf(alternative: Alternative) {
  return doorsView({ anyOf: [alternative] }, context.names).doors[0]!;
}
const textsOf = (alternative: Alternative) => doorOf(alternative).parts.map(({ text }) => text);

describe('every kind of part has words', () => {
  test.each<[string, Alternative, string]>([
    ['schooling', { education: { level: 'associate' } }, 'Associate degree'],
    ['schooling in a field', { education: { level: 'bachelor', field: 'health information' } }, 'Bachelor’s degree in health information'],
    ['a certification', { certifications: ['rhit'] }, 'Holds a current RHIT'],
    ['a group of certifications', { certificationGroups: ['ahima'] }, 'Holds any certification of AHIMA: RHIT or CCS'],
    ['experience', { experience: [{ months: 18, kind: 'coding', in: 'coding of records' }] }, '18 months of experience: coding of records'],
    [
      'experience after a certification',
      { experience: [{ months: 12, kind: 'any', in: 'records work', afterCertification: 'rhit' }] },
      '1 year of experience: records work (after the RHIT)',
    ],
    [
      'experience whose words name the certification',
      { experience: [{ months: 12, kind: 'any', in: 'work after the RHIT', afterCertification: 'rhit' }] },
      '1 year of experience: work after the RHIT',
    ],
    ['semester hours', { credits: { count: 30, unit: 'semester-hours', in: 'biology' } }, '30 semester hours in biology'],
    ['college credits', { credits: { count: 60, unit: 'college-credits', in: 'any field' } }, '60 college credits in any field'],
    ['courses', { courses: ['anatomy', 'coding'] }, 'Courses in anatomy and coding'],
    ['a condition', { conditions: ['you are a citizen'] }, 'You are a citizen'],
    ['a part that was not read', { unread: 'the second page' }, 'Not read in full: the second page'],
  ])('%s', (_kind, alternative, text) => {
    expect(textsOf(alternative)).toEqual([text]);
  });

  test('several parts of one way all stand in it, and a certification links to its page', () => {
    const door = doorOf({ education: { level: 'associate' }, certifications: ['rhit'], experience: [{ months: 24, kind: 'coding', in: 'coding' }] });
    expect(door.parts).toEqual([{ text: 'Associate degree' }, { text: 'Holds a current RHIT', href: '/certifications/rhit/' }, { text: '2 years of experience: coding' }]);
  });
});

describe('what a door shows large', () => {
  test('is the certification first, and the rest with a plus', () => {
    const door = doorOf({ education: { level: 'associate' }, certifications: ['rhit'], experience: [{ months: 12, kind: 'any', in: 'work', afterCertification: 'rhit' }] });
    expect([door.key, door.rest]).toEqual(['RHIT', '+ associate degree + 1 year after RHIT']);
  });

  test('is the time alone where nothing else is asked', () => {
    const door = doorOf({ experience: [{ months: 6, kind: 'any', in: 'office work' }] });
    expect([door.key, door.rest]).toEqual(['6 months', undefined]);
  });

  test('says so where only conditions or credits are asked', () => {
    expect(doorOf({ conditions: ['you are a citizen'] }).key).toBe(say('door.byCondition'));
    expect(doorOf({ credits: { count: 60, unit: 'college-credits', in: 'any field' } }).key).toBe(say('door.credits'));
  });
});

describe('a door is conditional', () => {
  test.each<[string, Alternative]>([
    ['conditions', { conditions: ['you are a citizen'], certifications: ['rhit'] }],
    ['courses', { courses: ['anatomy'], certifications: ['rhit'] }],
    ['credits', { credits: { count: 60, unit: 'college-credits', in: 'any field' } }],
    ['parts that were not read', { unread: 'the second page', certifications: ['rhit'] }],
  ])('where it has %s', (_kind, alternative) => {
    expect(doorOf(alternative).isConditional).toBe(true);
  });

  test('not where it has schooling, certifications and time only', () => {
    expect(
      doorOf({ education: { level: 'associate' }, certifications: ['rhit'], certificationGroups: ['ahima'], experience: [{ months: 12, kind: 'any', in: 'work' }] }).isConditional,
    ).toBe(false);
  });
});

describe('a source without doors', () => {
  test('that is silent reads "not stated in the source" and counts as unknown', () => {
    expect(doorsView({ anyOf: [] }, context.names)).toMatchObject({ doors: [], words: 'not stated in the source', isUnknown: true });
  });

  test('that says it in words is quoted and is not unknown', () => {
    expect(doorsView({ anyOf: [], stated: 'Set at each recruitment.' }, context.names)).toMatchObject({ doors: [], words: 'Set at each recruitment.', isUnknown: false });
  });
});

test('notes of a way and of the whole stay with them', () => {
  const view = doorsView({ anyOf: [{ certifications: ['rhit'], note: 'a reading' }], note: 'of 2021' }, context.names);
  expect([view.doors[0]!.note, view.note]).toEqual(['a reading', 'of 2021']);
});
