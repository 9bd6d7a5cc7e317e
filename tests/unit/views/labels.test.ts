import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { AdministratorReason, NewYorkPlace } from '../../../src/domain/administrator-level.ts';
import type { Assumed } from '../../../src/domain/assumptions.ts';
import type { Plan, PlanKind } from '../../../src/domain/plan.ts';
import type { TitleReason, WisconsinClass } from '../../../src/domain/title-class.ts';
import { educationLevels, experienceKinds, type Alternative } from '../../../src/schemas/qualification.ts';
import { evidences, ladderSchema, standings, stepKinds } from '../../../src/schemas/ladder.ts';
import { levels, tracks } from '../../../src/schemas/shared.ts';
import { sourceSchema } from '../../../src/schemas/source.ts';
import { specialties, titlePlaces, titleSchema } from '../../../src/schemas/title.ts';

const words = parse(readFileSync('content/words/en.yaml', 'utf8')) as Record<string, Record<string, string>>;
const labels = new Set(Object.entries(words).flatMap(([group, names]) => Object.keys(names).map((name) => `${group}.${name}`)));

const code = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.(?:ts|astro)$/.test(path))
  .map((path) => ({ path: join('src', path), text: readFileSync(join('src', path), 'utf8') }));

/** Every quoted text of the form "group.name" in a piece of code. */
const quoted = (text: string) => [...text.matchAll(/(['"`])([a-zA-Z]+\.[\w-]+)\1/g)].map((match) => match[2]!);
/** Groups whose names are filled in from data: say(`level.${…}`). */
const filled = (text: string) => [...text.matchAll(/`([a-zA-Z]+)\.\$\{/g)].map((match) => match[1]!);

describe('labels and code agree', () => {
  test('every label that the code says has a text', () => {
    const missing = code.flatMap(({ path, text }) =>
      [...text.matchAll(/\bsay\(([^;]*?)\)/g)]
        .flatMap((call) => quoted(call[1]!))
        .filter((label) => !labels.has(label))
        .map((label) => `${path}: ${label}`),
    );
    expect(missing).toEqual([]);
  });

  test('every group that the code fills in from data is there', () => {
    expect(
      code.flatMap(({ path, text }) =>
        filled(text)
          .filter((group) => text.includes(`say(\`${group}.`) && !(group in words))
          .map((group) => `${path}: ${group}`),
      ),
    ).toEqual([]);
  });

  test('every label is used: a text that no page shows is taken out', () => {
    const used = new Set(code.flatMap(({ text }) => quoted(text)));
    const usedGroups = new Set(code.flatMap(({ text }) => filled(text)));
    expect([...labels].filter((label) => !used.has(label) && !usedGroups.has(label.split('.')[0]!))).toEqual([]);
  });
});

/** Names of a union of texts; the type keeps the list complete. */
const every = <Name extends string>(names: Readonly<Record<Name, true>>) => Object.keys(names);

describe('every answer that the model may give has a label', () => {
  test.each([
    ['plan', every<PlanKind>({ fastest: true, cheapest: true, 'keep-working': true })],
    ['plan', every<Extract<Plan, { found: false }>['why']>({ 'not-stated': true, 'no-way': true, 'too-far': true })],
    ['assumed', every<Assumed['unit']>({ months: true, dollars: true, 'dollars-per-year': true, 'credits-per-year': true, times: true })],
    ['door', every<NonNullable<Alternative['credits']>['unit']>({ 'semester-hours': true, 'college-credits': true })],
    [
      'nyPlace',
      every<NewYorkPlace['kind']>({
        ddsoo: true,
        'doccs-regional-medical-unit': true,
        'co-located-childrens-center': true,
        'free-standing-childrens-center': true,
        'free-standing-psychiatric-center': true,
        'rehabilitation-hospital': true,
      }),
    ],
    [
      'nyFinder',
      every<AdministratorReason>({
        place: true,
        'under-3000-and-under-250000': true,
        'individuals-3000-to-6999': true,
        'over-250000': true,
        'at-least-3000-and-over-250000': true,
        'at-least-7000': true,
      }),
    ],
    [
      'wiClass',
      every<WisconsinClass>({ 'hit-1': true, 'hit-2': true, 'coding-technician': true, 'medical-transcriptionist': true, 'program-or-clerical-assistant': true, outside: true }),
    ],
    [
      'wiTest',
      every<TitleReason>({
        supervisor: true,
        'coding-over-half': true,
        'transcription-over-half': true,
        'clerical-over-half': true,
        'coding-under-tenth': true,
        'coding-at-least-tenth': true,
        'agency-wide-program': true,
        'highest-expert': true,
        'revenue-over-100000': true,
        'no-advanced-responsibility': true,
      }),
    ],
  ])('%s: %j', (group, names) => {
    expect(names.filter((name) => !labels.has(`${group}.${name}`))).toEqual([]);
  });
});

describe('every value that the content may hold has a label', () => {
  test.each([
    ['level', levels],
    ['track', tracks],
    ['education', educationLevels],
    ['work', experienceKinds],
    ['step', stepKinds],
    ['evidence', evidences],
    ['standing', standings],
    ['height', ladderSchema.shape.heightBy.options],
    ['place', titlePlaces],
    ['specialty', specialties],
    ['title', titleSchema.shape.basis.options],
    ['sourceKind', sourceSchema.shape.kind.options],
  ] as const)('%s', (group, values) => {
    expect([...values].filter((value) => !labels.has(`${group}.${value}`))).toEqual([]);
  });
});

const forms = Object.entries(words).flatMap(([group, names]) => Object.entries(names).map(([name, text]) => ({ label: `${group}.${name}`, forms: text.split(' | ') })));

test('a text has one form, or two of which a count chooses', () => {
  expect(forms.filter((text) => text.forms.length > 2).map(({ label }) => label)).toEqual([]);
});

test('every place that says a text with two forms gives a count', () => {
  const chosen = new Set(forms.filter((text) => text.forms.length === 2).map(({ label }) => label));
  const calls = code.flatMap(({ path, text }) => [...text.matchAll(/\bsay\('([\w.-]+)'(,? ?(?:\{[^}]*)?)/g)].map((call) => ({ path, label: call[1]!, values: call[2]! })));
  expect(calls.filter(({ label, values }) => chosen.has(label) && !/\bcount\b/.test(values)).map(({ path, label }) => `${path}: ${label}`)).toEqual([]);
});
