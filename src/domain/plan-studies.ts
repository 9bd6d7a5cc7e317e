import type { EducationLevel } from '../schemas/qualification.ts';
import type { Assumed, Assumptions } from './assumptions.ts';
import type { Candidate } from './candidate.ts';
import { isConfirmed } from './conditions.ts';
import { compareIds } from './network.ts';
import type { Act } from './plan-acts.ts';
import { mustStudy, type DoorPolicy } from './plan-doors.ts';
import type { Scope } from './plan-scope.ts';
import { readField } from './schooling-fields.ts';
import { reachesAny } from './schooling-levels.ts';

type Study = Extract<Act, { kind: 'school' | 'credits' | 'program' }>;
interface Degree {
  level: EducationLevel;
  isHealthInformation: boolean;
  field?: string;
}

/** Every study, full time, that would bring the candidate nearer: degrees and levels that something asks for, the levels on the way to them, credits and programs. */
export function studiesFor(candidate: Candidate, scope: Scope, assumptions: Assumptions, policy: DoorPolicy): Study[] {
  const studies = [...schools(candidate, scope, assumptions, policy), ...creditsAndPrograms(candidate, scope, assumptions, policy)];
  return studies.filter(({ months }) => months > 0);
}

function schools(candidate: Candidate, { asked }: Scope, assumptions: Assumptions, policy: DoorPolicy): Study[] {
  const wanted = new Map<string, Degree>();
  const want = (degree: Degree) => wanted.set(`${degree.level} ${degree.isHealthInformation} ${degree.field ?? ''}`, degree);
  for (const { alternative, isAim } of asked) {
    const { education, credits } = alternative;
    if (isAim && credits && !reachesAny(candidate, 'high-school')) want({ level: 'high-school', isHealthInformation: false });
    if (!isAim || !education || !mustStudy(candidate, education, policy)) continue;
    const { level, field } = education;
    if (field === undefined) want({ level, isHealthInformation: false });
    else if (readField(field).takesHealthInformation) want({ level, isHealthInformation: true });
    else want({ level, isHealthInformation: false, field });
  }
  // A degree in health information does whatever a plain one of its level does, at the same price.
  for (const { level, isHealthInformation } of wanted.values()) if (isHealthInformation) wanted.delete(`${level} false `);
  for (const { level, isHealthInformation } of [...wanted.values()].sort((a, b) => Number(b.isHealthInformation) - Number(a.isHealthInformation)))
    wantStages(level, isHealthInformation, candidate, assumptions, wanted, want);
  return [...wanted.values()].flatMap((degree) => school(degree, candidate, assumptions) ?? []);
}

/** Levels that others start from: two years on top of an associate degree may be the cheaper way to a bachelor's. */
function wantStages(
  level: EducationLevel,
  isHealthInformation: boolean,
  candidate: Candidate,
  assumptions: Assumptions,
  wanted: ReadonlyMap<string, Degree>,
  want: (degree: Degree) => void,
): void {
  for (const { level: of, after } of assumptions.schooling) {
    if (of !== level || after === undefined || reachesAny(candidate, after) || [...wanted.values()].some((degree) => degree.level === after)) continue;
    want({ level: after, isHealthInformation: isHealthInformation && after !== 'high-school' });
    wantStages(after, isHealthInformation, candidate, assumptions, wanted, want);
  }
}

/** The act of finishing a level; undefined where no assumption says how long it takes from here, or what it costs. */
function school(degree: Degree, candidate: Candidate, assumptions: Assumptions): Study | undefined {
  const time = assumptions.schooling
    .filter(({ level, after }) => level === degree.level && (after === undefined || reachesAny(candidate, after)))
    .sort((a, b) => a.value - b.value || compareIds(a.id, b.id))[0];
  const price = priceOf(degree.level, assumptions);
  return time && price && { kind: 'school', ...degree, ...cost(time.value, price, [time]) };
}

/** Credits and programs that a way in asks for whose schooling is there: some come after the degree. */
function creditsAndPrograms(candidate: Candidate, { asked }: Scope, assumptions: Assumptions, policy: DoorPolicy): Study[] {
  const found = new Map<string, Study>();
  for (const { alternative, context, isAim } of asked) {
    if (!isAim) continue;
    if (alternative.education && mustStudy(candidate, alternative.education, policy)) continue;
    const { credits } = alternative;
    if (credits && reachesAny(candidate, 'high-school') && !isConfirmed(candidate, { kind: 'credits', ...credits }, context.scope)) {
      const price = priceOf('some-college', assumptions);
      if (price) found.set(`${credits.count} ${credits.in}`, { kind: 'credits', credits, ...cost(monthsOfCredits(credits.count, assumptions), price, [assumptions.credits]) });
    }
    for (const text of alternative.conditions ?? []) {
      const program = assumptions.programs.find(({ condition }) => condition === text);
      const price = program && priceOf(program.priceOf, assumptions);
      if (!price || (program.comesWith !== undefined && reachesAny(candidate, program.comesWith)) || isConfirmed(candidate, { kind: 'said', text }, context.scope)) continue;
      found.set(program.id, { kind: 'program', condition: text, assumption: program.id, ...cost(program.value, price, [program]) });
    }
  }
  return [...found.values()];
}

export const monthsOfCredits = (count: number, { credits }: Assumptions): number => Math.ceil((count / credits.value) * 12);

/** Months that a level takes at least from what is held, by whatever stages; Infinity where no assumption leads there. */
export function shortestTo(level: EducationLevel, candidate: Candidate, assumptions: Assumptions): number {
  const ways = assumptions.schooling
    .filter((row) => row.level === level)
    .map(({ value, after }) => value + (after === undefined || reachesAny(candidate, after) ? 0 : shortestTo(after, candidate, assumptions)));
  return Math.min(Infinity, ...ways);
}

const priceOf = (asked: EducationLevel, { tuition }: Assumptions): Assumed | undefined => tuition.find(({ level }) => level === asked);

function cost(months: number, pricePerYear: Assumed, times: readonly Assumed[]) {
  const rows = [...times, pricePerYear];
  return {
    months,
    dollars: Math.round((pricePerYear.value * months) / 12),
    conditions: [],
    sources: [...new Set(rows.flatMap(({ source }) => source ?? []))],
    assumed: rows.map(({ id }) => id),
  };
}
