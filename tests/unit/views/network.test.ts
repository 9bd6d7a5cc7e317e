import { describe, expect, test } from 'vitest';
import { examFee } from '../../../src/domain/examinations.ts';
import { Ladder } from '../../../src/domain/ladder.ts';
import type { Network } from '../../../src/domain/network.ts';
import { candidateWith } from '../../../src/domain/candidate.ts';
import { plan } from '../../../src/domain/plan.ts';
import type { Certification } from '../../../src/schemas/certification.ts';
import { climbable, networkFile, type NetworkFile } from '../../../src/views/network.ts';
import { source } from '../../fixtures/context.ts';
import { ladderFacts, rung, step } from '../../fixtures/ladders.ts';
import { smallAssumptions } from '../domain/small-world.ts';

const certification = (id: string, parts: Partial<Certification> = {}) => ({
  id,
  facts: {
    title: id,
    description: id,
    abbreviation: id.toUpperCase(),
    name: id,
    issuer: 'Issuer',
    issuerShort: 'I',
    family: 'records',
    tier: 'entry',
    priority: 1,
    status: 'current',
    lead: id,
    certifies: { text: 'Knows.', source: 'of-no-use' },
    routes: [
      { name: 'Diploma', kind: 'required', asks: { education: { level: 'high-school' }, note: 'a note of the route' }, source: 'issuer-rules' },
      { name: 'Old', kind: 'former', source: 'old-rules' },
    ],
    fees: [
      { what: 'Yearly fee', amount: 1, source: 'of-no-use' },
      { what: 'Exam, member', amount: 90, source: 'prices' },
    ],
    ...parts,
  } satisfies Certification,
});

const door = { anyOf: [{ certificationGroups: ['asked'], note: 'a note of the way', door: 'A door' }], note: 'a note of all ways', source: 'law' };
const rungs = [
  rung('low', { qualification: { anyOf: [{ education: { level: 'high-school' } }] }, duties: ['works'], pay: [{ min: 1, max: 2, period: 'year', source: 'of-no-use' }] }),
  rung('high', { level: 'lead', qualification: door }),
  rung('silent', { level: 'director', track: 'coding', source: 'of-no-use', qualification: { anyOf: [], stated: 'Set at each recruitment.' } }),
];
const steps = [step('low → high', { source: 'step-rule', asks: 'a step asks' }), step('high → silent', { source: 'of-no-use' })];
const ladders = [
  new Ladder('small', ladderFacts(rungs, steps)),
  ...(['history', 'general'] as const).map((standing) => new Ladder(standing, ladderFacts([rung('old', { source: 'of-no-use' })], [], { standing }))),
];
const certifications = [
  certification('a'),
  certification('b', { routes: [{ name: 'After A', kind: 'required', asks: { certifications: ['a'] }, source: 'issuer-rules' }], fees: [] }),
  certification('unasked'),
  certification('gone', { status: 'no-trace' }),
];
const groups = [
  { id: 'asked', facts: { name: 'any of B', members: ['b'], source: 'of-no-use' } },
  { id: 'nobody-asks', facts: { name: 'any of those', members: ['unasked'], source: 'of-no-use' } },
];
const sources = new Map(['law', 'standard', 'step-rule', 'issuer-rules', 'old-rules', 'prices', 'of-no-use'].map((id) => [id, source({ short: id })]));
const assumptions = { ...smallAssumptions, examWait: { ...smallAssumptions.examWait, source: 'standard', ownAssumption: true } };
/** As the browser reads it. */
const file = JSON.parse(JSON.stringify(networkFile({ ladders, certifications, groups, sources, assumptions }))) as NetworkFile;
const text = JSON.stringify(file);

describe('the file leaves out', () => {
  test('ladders of history and the general ladder', () => {
    expect(climbable(ladders).map(({ id }) => id)).toEqual(['small']);
    expect(file.ladders.map(({ id }) => id)).toEqual(['small']);
  });

  test('what no search asks: notes, doors, duties, pay, what steps ask, former routes, reasons and texts of assumptions', () => {
    for (const left of ['a note', 'A door', 'works', 'a step asks', 'old-rules', '"pay"', '"text"', '"reason"', 'ownAssumption']) expect(text).not.toContain(left);
  });

  test('steps to rungs whose source is silent, and what those ask; their level and track stay', () => {
    const [small] = file.ladders;
    expect(small!.rungs.map(({ id }) => id)).toEqual(['low', 'high']);
    expect(small!.silent).toEqual(['silent director coding']);
    expect(small!.steps.map(({ from, to }) => [from, to])).toEqual([['low', 'high']]);
  });

  test('certifications without a trace, and the rules of those that no door leads to', () => {
    expect(file.certifications.map(({ id, routes }) => [id, routes.length])).toEqual([
      ['a', 1],
      ['b', 1],
      ['unasked', 0],
    ]);
    expect(Object.keys(file.groups)).toEqual(['asked']);
  });
});

describe('an answer from the file', () => {
  const full: Network = {
    ladders: climbable(ladders),
    certifications: certifications.map(({ id, facts }) => ({ id, ...facts })),
    groups: new Map(groups.map(({ id, facts }) => [id, facts.members])),
  };
  const read: Network = {
    ladders: file.ladders.map(({ id, rungs: outlines, steps: arrows }) => ({ id, facts: { rungs: outlines, steps: arrows } })),
    certifications: file.certifications,
    groups: new Map(Object.entries(file.groups).map(([id, { members }]) => [id, members])),
  };
  const clerk = candidateWith({ at: { ladder: 'small', rung: 'low' }, schooling: [{ level: 'high-school', inHealthInformation: 'no', accredited: 'no' }] });
  const told = (network: Network) => {
    const found = plan(clerk, { kind: 'rung', ladder: 'small', rung: 'high' }, network, assumptions);
    if (!found.found) throw new Error(`No plan: ${found.why}.`);
    return { acts: found.acts.map(({ kind, startMonth, dollars, sources: rests }) => ({ kind, startMonth, dollars, rests })), sources: found.sources, assumed: found.assumed };
  };

  test('is the one that the whole content gives', () => {
    expect(told(read)).toEqual(told(full));
    expect(told(read).acts.map(({ kind }) => kind)).toEqual(['certify', 'certify', 'enter']);
  });

  test('counts the price of the exam, wherever it stands in the list of fees', () => {
    expect(file.certifications.map((outline) => examFee(outline))).toEqual([{ dollars: 90, source: 'prices' }, undefined, undefined]);
  });

  test('finds a name and a vintage for each source it can show, and the file names no other', () => {
    expect(told(read).sources).toEqual(['issuer-rules', 'law', 'prices', 'step-rule']);
    expect(Object.keys(file.sources).sort()).toEqual(['issuer-rules', 'law', 'prices', 'standard', 'step-rule']);
    expect(file.sources['law']).toBe('law, September 2021');
  });
});
