import type { EducationLevel, ExperienceKind } from '../schemas/qualification.ts';
import type { Level } from '../schemas/shared.ts';
import { candidateWith, type Candidate, type RungRef } from './candidate.ts';
import { kindOfWork } from './experience-kinds.ts';
import { nameIgnored } from './ignored-parts.ts';
import { levelsFromTheTop } from './levels.ts';
import { isSchoolingLevel } from './schooling-levels.ts';

export type Goal = { kind: 'open' } | ({ kind: 'rung' } & RungRef) | { kind: 'level'; level: Level };

/** What a visitor asks the planner, as its address carries it. */
export interface PlanRequest {
  /** Ladders to look at; none means all of them. */
  ladders: readonly string[];
  schooling?: EducationLevel;
  /** Whether the schooling was in health information, in an accredited program; left out where the visitor has not said. */
  inField?: 'yes' | 'no' | undefined;
  certifications: readonly string[];
  work: Readonly<Partial<Record<ExperienceKind, number>>>;
  /** The rung on which the visitor works now, and for how many months. */
  on?: RungRef & { months: number };
  goal: Goal;
  /** The visitor's own numbers in place of assumptions, by id. */
  assume: Readonly<Record<string, number>>;
}

/** What a request may name. */
export interface Known {
  ladders: ReadonlyMap<string, readonly { id: string; track: Parameters<typeof kindOfWork>[0] }[]>;
  certifications: ReadonlySet<string>;
}

export const emptyRequest: PlanRequest = { ladders: [], certifications: [], work: {}, goal: { kind: 'open' }, assume: {} };

/** Kinds of work that the form asks about. */
export const workKinds: readonly ExperienceKind[] = ['office-records', 'health-information', 'coding', 'registry', 'clinical-documentation', 'supervision', 'any'];

/** Fifty years: nobody has worked longer, and no address can ask the search to count further. */
const mostMonths = 600;
const mostParts = 12;

const keys: readonly string[] = ['in', 'school', 'field', 'certs', 'work', 'on', 'goal', 'assume'];

/**
 * Reads a request from the parts of an address. Never throws: a part that means nothing is left out and named in
 * `ignored`, cut to 40 characters, so that the page can say so politely. Of what is repeated the first counts.
 */
export function parseRequest(parts: Iterable<readonly [string, string]>, known: Known): { request: PlanRequest; ignored: string[] } {
  const ignored: string[] = [];
  const first = new Map<string, string>();
  for (const [key, value] of parts) {
    if (first.has(key) || !keys.includes(key)) ignored.push(`${key}=${value}`);
    else first.set(key, value);
  }
  const take = <T>(key: string, read: (value: string) => T | undefined): T | undefined => {
    const value = first.get(key);
    if (value === undefined || value === '') return undefined;
    const found = read(value);
    if (found === undefined) ignored.push(`${key}=${value}`);
    return found;
  };
  const takeList = <T>(key: string, read: (value: string) => T | undefined): T[] => {
    const values = (first.get(key) ?? '').split(',').filter(Boolean);
    return values.flatMap((value, index) => {
      const found = index < mostParts ? read(value) : undefined;
      if (found === undefined) ignored.push(`${key}=${value}`);
      return found === undefined ? [] : [found];
    });
  };
  const rungOf = (text: string): RungRef | undefined => {
    const [ladder = '', rung = '', ...rest] = text.split('/');
    return rest.length === 0 && known.ladders.get(ladder)?.some(({ id }) => id === rung) ? { ladder, rung } : undefined;
  };

  const ladders = [...new Set(takeList('in', (id) => (known.ladders.has(id) ? id : undefined)))];
  const schooling = take('school', (value) => (isSchoolingLevel(value) ? value : undefined));
  const inField = take('field', (value) => (value === 'yes' || value === 'no' ? value : undefined));
  const certifications = [...new Set(takeList('certs', (id) => (known.certifications.has(id) ? id : undefined)))];
  const work: Partial<Record<ExperienceKind, number>> = {};
  for (const [kind, months] of takeList('work', readWork)) work[kind] ??= months;
  const on = take('on', (value) => {
    const [place = '', count = '', ...rest] = value.split(':');
    const rung = rungOf(place);
    const months = monthsOf(count);
    return rest.length === 0 && rung && months !== undefined ? { ...rung, months } : undefined;
  });
  const assume = Object.fromEntries(takeList('assume', readAssumed));
  const goal = take('goal', (value): Goal | undefined => {
    const level = levelsFromTheTop.find((candidate) => candidate === value);
    const rung = rungOf(value);
    return level ? { kind: 'level', level } : rung ? { kind: 'rung', ...rung } : undefined;
  }) ?? { kind: 'open' };
  return { request: { ladders, schooling, inField, certifications, work, on, goal, assume }, ignored: nameIgnored(ignored) };
}

function readWork(part: string): [ExperienceKind, number] | undefined {
  const [name, count = '', ...rest] = part.split(':');
  const kind = workKinds.find((candidate) => candidate === name);
  const months = monthsOf(count);
  return rest.length === 0 && kind && months !== undefined ? [kind, months] : undefined;
}

function readAssumed(part: string): [string, number] | undefined {
  const match = /^([a-z0-9-]{1,40}):(\d{1,6}(?:\.\d{1,6})?)$/.exec(part);
  return match ? [match[1]!, Number(match[2])] : undefined;
}

function monthsOf(text: string): number | undefined {
  return /^\d{1,3}$/.test(text) && Number(text) <= mostMonths ? Number(text) : undefined;
}

/** The address of a request: readable, in one order, empty parts left out. */
export function formatRequest({ ladders, schooling, inField, certifications, work, on, goal, assume }: PlanRequest): string {
  const parts: [string, string][] = [];
  if (ladders.length > 0) parts.push(['in', ladders.join(',')]);
  if (schooling) parts.push(['school', schooling]);
  if (inField) parts.push(['field', inField]);
  if (certifications.length > 0) parts.push(['certs', certifications.join(',')]);
  const worked = workKinds.flatMap((kind) => (work[kind] ? [`${kind}:${work[kind]}`] : []));
  if (worked.length > 0) parts.push(['work', worked.join(',')]);
  if (on) parts.push(['on', `${on.ladder}/${on.rung}:${on.months}`]);
  if (goal.kind === 'level') parts.push(['goal', goal.level]);
  if (goal.kind === 'rung') parts.push(['goal', `${goal.ladder}/${goal.rung}`]);
  const assumed = Object.entries(assume).map(([id, value]) => `${id}:${value}`);
  if (assumed.length > 0) parts.push(['assume', assumed.join(',')]);
  // Letters, digits, hyphens, dots, commas, colons and slashes only: nothing here needs escaping.
  return parts.map(([key, value]) => `${key}=${value}`).join('&');
}

/** The candidate that a request describes. Months on the present rung count as served there; what was not said stays unsaid. */
export function candidateOf({ schooling, inField, certifications, work, on }: PlanRequest, known: Known): Candidate {
  const track = on && known.ladders.get(on.ladder)?.find(({ id }) => id === on.rung)?.track;
  return candidateWith({
    schooling: schooling ? [{ level: schooling, inHealthInformation: inField ?? 'unknown', accredited: inField ?? 'unknown' }] : [],
    certifications: certifications.map((id) => ({ id })),
    months: work,
    ...(on && track
      ? { at: { ladder: on.ladder, rung: on.rung }, service: on.months > 0 ? [{ ladder: on.ladder, rung: on.rung, kind: kindOfWork(track), months: on.months }] : [] }
      : {}),
  });
}
