import type { Assumptions } from '../../../src/domain/assumptions.ts';
import { isSameRung, type Candidate } from '../../../src/domain/candidate.ts';
import { conditionKey, isConfirmed } from '../../../src/domain/conditions.ts';
import { examFee, judgeRoutes } from '../../../src/domain/examinations.ts';
import { afterCertification, afterConfirming, afterSchool, afterWork, type Job } from '../../../src/domain/gains.ts';
import { judge } from '../../../src/domain/meets.ts';
import { doorPolicy, isPassable, mustStudy, wayThrough } from '../../../src/domain/plan-doors.ts';
import type { Scope } from '../../../src/domain/plan-scope.ts';
import { Queue } from '../../../src/domain/queue.ts';
import { readField } from '../../../src/domain/schooling-fields.ts';
import { reachesAny } from '../../../src/domain/schooling-levels.ts';
import type { Network } from '../../../src/domain/network.ts';
import type { EducationLevel } from '../../../src/schemas/qualification.ts';

export interface Total {
  months: number;
  dollars: number;
}

/** What counts first, and what counts second. */
export type Weight = [number, number];

interface Stop extends Total {
  who: Candidate;
  weight: Weight;
}

export interface Question {
  scope: Scope;
  network: Network;
  assumptions: Assumptions;
  weigh: (total: Total) => Weight;
  /** Ways that weigh more are not looked at. */
  atMost?: Weight;
  mostStates: number;
}

/**
 * The cost of the best way, found by trying everything: every job for every single month; every degree, credit, program and exam that the scope
 * names, at every moment, full time and beside every job. It shares the rules of doors and acts with the planner, and nothing of its search: no thresholds, no estimates, no pruning.
 * Undefined where there is no way; `unsure` where there are too many states to look at them all.
 */
export function everyMonth(start: Candidate, { scope, network, assumptions, weigh, atMost, mostStates }: Question): Total | 'unsure' | undefined {
  const policy = doorPolicy(assumptions, start, false);
  const degrees = degreesOf(scope, assumptions);
  const open = new Queue<Stop>((a, b) => compare(a.weight, b.weight));
  open.push({ who: start, months: 0, dollars: 0, weight: [0, 0] });
  const seen = new Set<string>();
  for (let stop = open.pop(); stop; stop = open.pop()) {
    const { who } = stop;
    const key = keyOf(who);
    if (seen.has(key)) continue;
    if (seen.size >= mostStates) return 'unsure';
    seen.add(key);
    if (isSameRung(who.at, scope.goal) || wayThrough(who, scope.outline.qualification, scope.context, policy)) return { months: stop.months, dollars: stop.dollars };
    const sofar = stop;
    const add = (next: Candidate, months: number, dollars: number) => {
      const total = { months: sofar.months + months, dollars: sofar.dollars + dollars };
      const weight = weigh(total);
      if (atMost === undefined || compare(weight, atMost) <= 0) open.push({ who: next, ...total, weight });
    };

    const jobs: Job[] = [
      ...scope.rungs.filter(({ job, outline, context }) => isSameRung(who.at, job.on) || wayThrough(who, outline.qualification, context, policy)).map(({ job }) => job),
      ...scope.jobs
        .filter(({ id, anyOf }) => anyOf.some((one, index) => judge(who, one, index, { groups: network.groups, ladder: '', scope: id }).verdict === 'met'))
        .map(({ kind }) => ({ kind })),
    ];
    for (const job of jobs) add(afterWork(who, job, 1), 1, 0);
    /** Full time, and beside each job that can be had. */
    const study = (months: number, times: number, dollars: number, finish: (before: Candidate) => Candidate) => {
      add(finish(who), months, dollars);
      for (const job of jobs) add(finish(afterWork(who, job, Math.ceil(months * times))), Math.ceil(months * times), dollars);
    };
    const partTime = assumptions.partTime.value;
    for (const { outline, serves } of scope.certifications) {
      if (serves.length === 0 || who.certifications.some(({ id }) => id === outline.id)) continue;
      const isOpen = judgeRoutes(who, outline, network.groups).some(({ judged }) => isPassable(who, judged, policy));
      if (isOpen) study(assumptions.examWait.value, 1, examFee(outline)?.dollars ?? assumptions.examFee.value, (before) => afterCertification(before, outline.id));
    }
    const pricePerYear = (of: string) => assumptions.tuition.find(({ level }) => level === of)!.value;
    const price = (of: string, months: number) => Math.round((pricePerYear(of) * months) / 12);
    for (const { level, field } of degrees) {
      for (const { after, value } of assumptions.schooling.filter((row) => row.level === level)) {
        if (after !== undefined && !reachesAny(who, after)) continue;
        const answer = field === 'health information' ? 'yes' : 'no';
        study(value, partTime, price(level, value), (before) => {
          const finished = afterSchool(before, { level, inHealthInformation: answer, accredited: answer });
          return field === undefined || answer === 'yes' ? finished : afterConfirming(finished, [conditionKey({ kind: 'field', level, field })]);
        });
      }
    }
    for (const { alternative, context, isAim } of scope.asked) {
      if (!isAim || (alternative.education && mustStudy(who, alternative.education, policy))) continue;
      const { credits, conditions = [] } = alternative;
      if (credits && reachesAny(who, 'high-school') && !isConfirmed(who, { kind: 'credits', ...credits }, context.scope)) {
        const months = Math.ceil((credits.count / assumptions.credits.value) * 12);
        study(months, partTime, price('some-college', months), (before) => afterConfirming(before, [conditionKey({ kind: 'credits', ...credits })]));
      }
      for (const { condition, value, priceOf } of assumptions.programs) {
        if (!conditions.includes(condition) || isConfirmed(who, { kind: 'said', text: condition }, context.scope)) continue;
        study(value, partTime, price(priceOf, value), (before) => afterConfirming(before, [conditionKey({ kind: 'said', text: condition })]));
      }
    }
  }
  return undefined;
}

/** Every degree that something asks for, and every level that one of these may start from. */
function degreesOf({ asked }: Scope, { schooling }: Assumptions): { level: EducationLevel; field?: string }[] {
  const degrees = new Map<string, { level: EducationLevel; field?: string }>();
  const want = (level: EducationLevel, field: string | undefined) => {
    if (degrees.has(`${level} ${field}`)) return;
    degrees.set(`${level} ${field}`, { level, field });
    for (const { level: of, after } of schooling)
      if (of === level && after !== undefined) want(after, field === 'health information' && after !== 'high-school' ? field : undefined);
  };
  for (const { alternative, isAim } of asked) {
    const { education, credits } = alternative;
    if (isAim && credits) want('high-school', undefined);
    if (isAim && education) want(education.level, education.field !== undefined && readField(education.field).takesHealthInformation ? 'health information' : education.field);
  }
  return [...degrees.values()];
}

function compare([a, b]: Weight, [c, d]: Weight): number {
  return a - c || b - d;
}

/** Months above the most that is ever asked make no difference. */
const most = 4;
const capped = (months: object) =>
  JSON.stringify(
    Object.entries(months)
      .map(([kind, count]) => [kind, Math.min(most, Number(count))])
      .sort(),
  );

function keyOf({ schooling, certifications, months, service, at, confirmed }: Candidate): string {
  const since = (held: { workedSince?: { months: object; andPerhapsMore?: boolean } }) =>
    held.workedSince ? capped(held.workedSince.months) + held.workedSince.andPerhapsMore : '';
  return [
    [...new Set(schooling.map((held) => `${held.level}${held.inHealthInformation}${held.accredited}${since(held)}`))].sort(),
    certifications.map((held) => held.id + since(held)).sort(),
    capped(months),
    service.map((item) => `${item.rung}${item.kind}${Math.min(most, item.months)}`).sort(),
    at ? `${at.ladder}/${at.rung}` : '',
    [...confirmed].sort(),
  ].join(';');
}
