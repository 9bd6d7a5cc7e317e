import { describe, expect, test } from 'vitest';
import { findAll } from '../../../src/checks/find-all.ts';
import { assumedNumbers } from '../../../src/domain/assumptions.ts';
import { candidateWith, isSameRung, type Candidate, type HeldSchooling } from '../../../src/domain/candidate.ts';
import { conditionKey } from '../../../src/domain/conditions.ts';
import { examFee, openRoutes } from '../../../src/domain/examinations.ts';
import { afterCertification, afterConfirming, afterWork } from '../../../src/domain/gains.ts';
import { contextOf } from '../../../src/domain/network.ts';
import { outlineOf } from '../../../src/domain/network-outline.ts';
import { meets } from '../../../src/domain/meets.ts';
import { openRungs } from '../../../src/domain/open-rungs.ts';
import { carryOut, type Act } from '../../../src/domain/plan-acts.ts';
import { plan, type PlanKind } from '../../../src/domain/plan.ts';
import { readContentFiles } from '../../../src/checks/run.ts';
import { assumptionFacts, assumptions, certificationOf, corpus, ladderOf, ladders, network } from './real-content.ts';

const accredited = (level: HeldSchooling['level']): HeldSchooling => ({ level, inHealthInformation: 'yes', accredited: 'yes' });
const diploma: HeldSchooling = { level: 'high-school', inHealthInformation: 'no', accredited: 'no' };
const highSchool = candidateWith({ schooling: [diploma] });
const rhitToday = afterCertification(candidateWith({ schooling: [{ ...accredited('associate'), workedSince: { months: {} } }] }), 'rhit');
const rhiaToday = afterCertification(candidateWith({ schooling: [{ ...accredited('bachelor'), workedSince: { months: {} } }] }), 'rhia');

const verdictOf = (who: Candidate, ladder: string, rung: string) => meets(who, ladderOf(ladder).rung(rung).qualification, contextOf(network.groups, { ladder, rung }));
const planTo = (who: Candidate, ladder: string, rung: string, kind?: PlanKind) => plan(who, { kind: 'rung', ladder, rung }, network, assumptions, kind);
const rungsEntered = (acts: readonly Act[]) => acts.flatMap((act) => (act.kind === 'enter' ? [act.rung.rung] : []));
/** Months that the only way (or the way by this certification) into a rung asks for. */
const monthsAsked = (ladder: string, rung: string, certification?: string) =>
  ladderOf(ladder)
    .rung(rung)
    .qualification.anyOf.find(({ certifications }) => certification === undefined || certifications?.includes(certification))!.experience![0]!.months;
const months = (id: string) => assumedNumbers(assumptions).find((row) => row.id === id)!.value;
const feeOf = (id: string) => examFee(certificationOf(id))!.dollars;

describe('an RHIT today, in New York', () => {
  test('finds Technician 1 open, and Technician 2 after the year that it asks for', () => {
    expect(verdictOf(rhitToday, 'ny', 'him-technician-1').verdict).toBe('met');
    const year = monthsAsked('ny', 'him-technician-2');
    expect(verdictOf(rhitToday, 'ny', 'him-technician-2').alternatives[0]).toMatchObject({
      verdict: 'not-met',
      missing: [{ kind: 'experience', months: year, afterCertification: 'rhit' }],
    });
    expect(verdictOf(afterWork(rhitToday, { kind: 'health-information' }, year), 'ny', 'him-technician-2').verdict).toBe('met');
    expect(verdictOf(afterWork(rhitToday, { kind: 'health-information' }, year - 1), 'ny', 'him-technician-2').verdict).toBe('not-met');
    expect(planTo(rhitToday, 'ny', 'him-technician-2')).toMatchObject({ found: true, months: year, dollars: 0 });
  });

  test('gets to Administrator 1 by the RHIT way, after work of any kind since college', () => {
    const asked = monthsAsked('ny', 'him-administrator-1', 'rhit');
    const found = planTo(rhitToday, 'ny', 'him-administrator-1');
    expect(found).toMatchObject({ found: true, months: asked, dollars: 0, conditions: [] });
    expect(found.found && rungsEntered(found.acts)).toEqual(['him-technician-1', 'him-technician-2', 'him-administrator-1']);
    expect(verdictOf(afterWork(rhitToday, { kind: 'any' }, asked), 'ny', 'him-administrator-1').verdict).toBe('met');
    expect(verdictOf(candidateWith({ certifications: [{ id: 'rhit' }], months: { any: asked } }), 'ny', 'him-administrator-1')).toMatchObject({
      verdict: 'met-if',
      alternatives: [{}, { conditions: [{ kind: 'after-schooling' }] }],
    });
  });

  test('finds Administrator 2 and 3 closed until the RHIA, however long the work', () => {
    const veteran = afterWork(rhitToday, { kind: 'health-information' }, 600);
    for (const rung of ['him-administrator-2', 'him-administrator-3']) {
      expect(verdictOf(veteran, 'ny', rung)).toMatchObject({
        verdict: 'not-met',
        alternatives: [
          {
            missing: [
              { kind: 'certification', certification: 'rhia' },
              { kind: 'experience', afterCertification: 'rhia' },
            ],
          },
        ],
      });
      const found = planTo(veteran, 'ny', rung);
      expect(found.found && found.acts.some((act) => act.kind === 'certify' && act.certification === 'rhia')).toBe(true);
    }
  });
});

describe('in New York', () => {
  test('an RHIA graduate enters at Administrator 1, and climbs in the two years that Administrator 3 asks for', () => {
    expect(verdictOf(rhiaToday, 'ny', 'him-administrator-1').verdict).toBe('met');
    expect(planTo(rhiaToday, 'ny', 'him-administrator-1')).toMatchObject({ months: 0, dollars: 0, acts: [{ kind: 'enter' }] });
    const found = planTo(rhiaToday, 'ny', 'him-administrator-3');
    expect(found).toMatchObject({ found: true, months: monthsAsked('ny', 'him-administrator-3') });
    expect(found.found && rungsEntered(found.acts)).toEqual(['him-administrator-1', 'him-administrator-2', 'him-administrator-3']);
    expect(found.found && found.acts.filter(({ kind }) => kind === 'enter').map(({ startMonth }) => startMonth)).toEqual([
      0,
      monthsAsked('ny', 'him-administrator-2'),
      monthsAsked('ny', 'him-administrator-3'),
    ]);
  });

  test('a student who starts an associate degree climbs all the way to Administrator 3', () => {
    const found = planTo(highSchool, 'ny', 'him-administrator-3');
    if (!found.found) throw new Error(found.why);
    const study = months('associate') + months('bachelor-after-associate');
    const tuition = (months('tuition-associate') * months('associate') + months('tuition-bachelor') * months('bachelor-after-associate')) / 12;
    expect(found.months).toBe(study + months('exam-wait') + monthsAsked('ny', 'him-administrator-3'));
    expect(found.dollars).toBe(tuition + feeOf('rhia'));
    expect(found.acts.map((act) => (act.kind === 'enter' ? act.rung.rung : act.kind))).toEqual([
      'school',
      'school',
      'certify',
      'him-administrator-1',
      'work',
      'him-administrator-2',
      'work',
      'him-administrator-3',
    ]);
    expect(found.restsOnWords).toBe(false);
    expect(found.sources).toEqual(
      expect.arrayContaining([
        'ny-std-2021',
        ...openRoutes(certificationOf('rhia'))
          .slice(0, 1)
          .map(({ source }) => source),
      ]),
    );
    const arrived = found.acts.reduce<Candidate>(carryOut, highSchool);
    expect(isSameRung(arrived.at, { ladder: 'ny', rung: 'him-administrator-3' })).toBe(true);
  });

  test('keeping a job beside school takes longer and costs no more', () => {
    const [fastest, beside] = [planTo(highSchool, 'ny', 'him-administrator-3'), planTo(highSchool, 'ny', 'him-administrator-3', 'keep-working')];
    if (!fastest.found || !beside.found) throw new Error('no plan');
    expect(beside.months).toBeGreaterThan(fastest.months);
    expect(beside.dollars).toBeLessThanOrEqual(fastest.dollars);
    expect(beside.acts.filter(({ kind }) => kind === 'school').every((act) => 'beside' in act && act.beside !== undefined)).toBe(true);
  });
});

describe('a Delaware technician', () => {
  const rung = 'medical-records-technician';
  const [first, second] = ladderOf('de').rung(rung).qualification.anyOf[0]!.experience!;

  test('is let in by two areas of experience and two kinds of knowledge: asked, never met', () => {
    const experienced = candidateWith({ months: { 'office-records': Math.max(first!.months, second!.months) } });
    expect(verdictOf(experienced, 'de', rung)).toMatchObject({ verdict: 'met-if', alternatives: [{ missing: [], conditions: [{ kind: 'said' }, { kind: 'said' }] }] });
    expect(planTo(highSchool, 'de', rung)).toMatchObject({ found: true, months: first!.months, dollars: 0 });
  });

  test('may show the areas by education or training instead, so nobody is told to be shut out', () => {
    expect(verdictOf(candidateWith(), 'de', rung).alternatives[0]!.conditions.map(({ kind }) => kind)).toEqual(['shown-otherwise', 'shown-otherwise', 'said', 'said']);
  });

  test('knows everything that is asked only by saying so', () => {
    const { conditions } = verdictOf(candidateWith(), 'de', rung).alternatives[0]!;
    expect(verdictOf(afterConfirming(candidateWith(), conditions.map(conditionKey)), 'de', rung).verdict).toBe('met');
  });

  test('does not learn what opens the administrator: the source was not read so far', () => {
    expect(verdictOf(rhiaToday, 'de', 'medical-records-administrator').verdict).toBe('unknown');
    expect(planTo(rhiaToday, 'de', 'medical-records-administrator')).toMatchObject({ found: false, why: 'not-stated' });
  });
});

describe("on the federal coder's ladder", () => {
  const certified = candidateWith({ schooling: [diploma], certifications: [{ id: 'cca' }], months: { coding: monthsAsked('us-federal', 'va-coder-gs4') } });

  test('a certified coder with the year that is asked enters on confirmation: citizenship, English', () => {
    expect(verdictOf(certified, 'us-federal', 'va-coder-gs4')).toMatchObject({ verdict: 'met-if' });
    expect(verdictOf({ ...certified, certifications: [] }, 'us-federal', 'va-coder-gs4').verdict).toBe('unknown');
    const conditions = verdictOf(certified, 'us-federal', 'va-coder-gs4').alternatives[0]!.conditions;
    expect(verdictOf(afterConfirming(certified, conditions.map(conditionKey)), 'us-federal', 'va-coder-gs4').verdict).toBe('met');
  });

  test('the next grade asks a year on the one below, or at its level', () => {
    const year = monthsAsked('us-federal', 'va-coder-gs5');
    const served = afterWork({ ...certified, months: {} }, { kind: 'coding', on: { ladder: 'us-federal', rung: 'va-coder-gs4' } }, year);
    expect(verdictOf(served, 'us-federal', 'va-coder-gs5').alternatives[0]!.conditions.every(({ kind }) => kind === 'said')).toBe(true);
    expect(verdictOf(certified, 'us-federal', 'va-coder-gs5').alternatives[0]!.conditions[0]).toMatchObject({ kind: 'at-level-of', rung: { rung: 'va-coder-gs4' } });
    const found = planTo(highSchool, 'us-federal', 'va-coder-gs5');
    expect(found).toMatchObject({ found: true, months: months('exam-wait') + monthsAsked('us-federal', 'va-coder-gs4') + year, dollars: feeOf('cca') });
    expect(found.found && rungsEntered(found.acts)).toEqual(['va-coder-gs4', 'va-coder-gs5']);
  });

  test('the top grade and the supervisor are not stated, and the lead only in part', () => {
    for (const rung of ['va-coder-gs8', 'va-coder-supervisor', 'va-coder-lead']) {
      expect(verdictOf(certified, 'us-federal', rung).verdict).toBe('unknown');
      expect(planTo(certified, 'us-federal', rung)).toMatchObject({ found: false, why: 'not-stated' });
    }
  });

  test('no plan becomes an administrator by "another mix" of schooling and work', () => {
    const found = planTo(highSchool, 'us-federal', 'va-mra-11');
    if (!found.found) throw new Error(found.why);
    expect(found.months).toBeGreaterThanOrEqual(monthsAsked('us-federal', 'va-mra-11'));
    expect(found.restsOnWords).toBe(false);
  });
});

describe('where sources are silent', () => {
  test.each([
    ['wi', 'hit-1'],
    ['wi', 'hit-2'],
    ['md', 'health-records-technician-trainee'],
    ['md', 'health-records-program-manager'],
  ])('%s/%s is unknown to everyone, and no plan leads there', (ladder, rung) => {
    const everything = candidateWith({
      schooling: [accredited('associate'), accredited('bachelor')],
      certifications: network.certifications.map(({ id }) => ({ id })),
      months: { coding: 600, supervision: 600 },
    });
    expect(verdictOf(everything, ladder, rung).verdict).toBe('unknown');
    expect(planTo(everything, ladder, rung)).toMatchObject({ found: false, why: 'not-stated' });
  });

  test('Wisconsin says in words that nothing is fixed; Maryland says nothing', () => {
    const found = openRungs(rhitToday, ladders, network.groups);
    const stated = (ladder: string) => found.filter((one) => one.ladder === ladder).map(({ verdict, judgement }) => [verdict, judgement.qualification.stated !== undefined]);
    expect(new Set(stated('wi').map(String))).toEqual(new Set(['unknown,true']));
    expect(new Set(stated('md').map(String))).toEqual(new Set(['unknown,false']));
  });
});

describe('for each visitor and every rung of the real ladders', () => {
  const visitors: Record<string, Candidate> = {
    nobody: candidateWith(),
    'high-school senior': highSchool,
    'records clerk with two years': candidateWith({ schooling: [diploma], months: { 'office-records': 24 } }),
    'RHIT just passed': rhitToday,
    'coder with CCS': candidateWith({ schooling: [diploma], certifications: [{ id: 'ccs' }], months: { coding: 24 } }),
    'RHIA graduate': rhiaToday,
    'career changer with a bachelor’s degree': candidateWith({ schooling: [{ level: 'bachelor', inHealthInformation: 'no', accredited: 'no' }], months: { any: 60 } }),
  };

  test.each(Object.entries(visitors))('%s: what is met is open at once, what is unknown is never planned', (_, who) => {
    for (const { ladder, rung, verdict, judgement } of openRungs(who, ladders, network.groups)) {
      const found = planTo(who, ladder, rung.id);
      if (verdict === 'met') expect(found).toMatchObject({ found: true, months: 0, dollars: 0, conditions: [] });
      if (judgement.alternatives.every(({ unread }) => unread !== undefined)) expect(found).toMatchObject({ found: false, why: 'not-stated' });
      if (!found.found) expect(found.why).not.toBe('too-far');
      else expect(found.acts.at(-1)).toMatchObject({ kind: 'enter', rung: { ladder, rung: rung.id } });
    }
  });
});

test('the outline of the network, which the browser gets, plans and opens the same', () => {
  const outline = outlineOf(network);
  expect(JSON.stringify(outline.ladders).length).toBeLessThan(JSON.stringify(ladders.map(({ facts }) => facts)).length / 2);
  const told = (list: ReturnType<typeof openRungs>) =>
    list.map(({ ladder, rung, verdict, nearest }) => ({ ladder, rung: rung.id, verdict, missing: nearest?.missing, conditions: nearest?.conditions }));
  expect(told(openRungs(rhitToday, outline.ladders, outline.groups))).toEqual(told(openRungs(rhitToday, ladders, network.groups)));
  for (const [ladder, rung] of [
    ['ny', 'him-administrator-3'],
    ['us-federal', 'va-mra-12'],
    ['de', 'medical-records-technician'],
  ] as const) {
    const same = plan(highSchool, { kind: 'rung', ladder, rung }, outline, assumptions);
    const full = planTo(highSchool, ladder, rung);
    if (!same.found || !full.found) throw new Error('no plan');
    expect({ ...same, acts: same.acts.map(({ kind, startMonth, months: span, dollars, sources }) => ({ kind, startMonth, span, dollars, sources })) }).toEqual({
      ...full,
      acts: full.acts.map(({ kind, startMonth, months: span, dollars, sources }) => ({ kind, startMonth, span, dollars, sources })),
    });
  }
});

describe('the assumptions', () => {
  test('are content without faults, each with a source that is there or the reason for our own choice', () => {
    expect(findAll(readContentFiles()).filter(({ file }) => file === 'content/assumptions.yaml')).toEqual([]);
    const sources = new Set(corpus.sources.map(({ id }) => id));
    for (const row of [...assumedNumbers(assumptions), ...assumptions.jobs]) {
      if (row.source === undefined) expect(row.reason).toBeTruthy();
      else expect(sources).toContain(row.source);
    }
  });

  test('have ids of their own', () => {
    const ids = [...assumedNumbers(assumptions), ...assumptions.jobs, ...assumptions.byWordOnly].map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)]);
  });

  test('name conditions, groups and certifications word for word as the content has them', () => {
    const alternatives = [
      ...ladders.flatMap(({ rungs }) => rungs.flatMap(({ qualification }) => qualification.anyOf)),
      ...network.certifications.flatMap(({ routes }) => routes.flatMap(({ asks }) => asks ?? [])),
    ];
    const conditions = new Set(alternatives.flatMap((one) => one.conditions ?? []));
    for (const { condition } of [...assumptionFacts.programs, ...assumptionFacts.byWordOnly]) expect(conditions).toContain(condition);
    for (const one of assumptionFacts.jobs.flatMap(({ anyOf }) => anyOf)) {
      for (const group of one.certificationGroups ?? []) expect(network.groups.has(group)).toBe(true);
      for (const id of one.certifications ?? []) expect(certificationOf(id)).toBeDefined();
    }
  });

  test('give a price to every level that they give a time to', () => {
    const priced = new Set(assumptions.tuition.map(({ level }) => level));
    for (const { level } of assumptions.schooling) expect(priced).toContain(level);
  });
});
