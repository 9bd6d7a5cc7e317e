import type { Assumptions } from './assumptions.ts';
import { isSameRung, type Candidate, type RungRef } from './candidate.ts';
import { examFee, judgeRoutes, type JudgedRoute } from './examinations.ts';
import { countsAs } from './experience-kinds.ts';
import type { Job } from './gains.ts';
import { countMonths } from './judge-experience.ts';
import { judge } from './meets.ts';
import { compareIds, type CertificationOutline, type Network, type RungOutline } from './network.ts';
import type { Act } from './plan-acts.ts';
import { isPassable, wayThrough, type DoorPolicy } from './plan-doors.ts';
import type { Scope, WorkRung } from './plan-scope.ts';
import { studiesFor } from './plan-studies.ts';
import type { JudgedAlternative } from './verdicts.ts';

/** What may be done next: one act, or entering a rung and working there. */
export interface Move {
  acts: readonly Act[];
  /** How high the work stands on the goal's ladder; 0 for work elsewhere. */
  position: number;
}

export interface MoveRules {
  scope: Scope;
  network: Network;
  assumptions: Assumptions;
  /** For exams and rungs on the way. */
  policy: DoorPolicy;
  /** For the goal itself. */
  goalPolicy: DoorPolicy;
  /** School and exams only beside work: on a rung, in a job that the way asks for, or in the visitor's own. */
  keepsWorking: boolean;
}

/** A place where the candidate may work now. */
interface WorkPlace {
  job: Job;
  position: number;
  /** Entering the rung, if the candidate does not stand on it. */
  enter?: Act;
  sources: readonly string[];
  assumed: readonly string[];
}

/**
 * Every move that brings somebody nearer to the goal: work until something changes, studies and exams full time, and both beside work wherever that
 * work is of use. Moves that change nothing the way asks for are left out.
 */
export function movesFrom(candidate: Candidate, rules: MoveRules): Move[] {
  const { scope, assumptions, policy, keepsWorking } = rules;
  const places = workPlaces(candidate, rules);
  const studies: Act[] = [...studiesFor(candidate, scope, assumptions, policy), ...exams(candidate, rules)];
  const useful = places.flatMap((place) => {
    const months = monthsToNextChange(candidate, place.job, scope);
    return months === undefined ? [] : [{ place, months }];
  });
  const work = useful.map(({ place, months }) =>
    moveAt(place, { kind: 'work', job: place.job, months, dollars: 0, conditions: [], sources: place.sources, assumed: place.assumed }),
  );
  const beside = (place: WorkPlace) => studies.map((act) => moveAt(place, besideWork(act, place, assumptions)));
  if (keepsWorking) return [...work, ...(places.length > 0 ? places : [presentJob]).flatMap(beside)];
  return [...work, ...studies.map((act): Move => ({ acts: [act], position: 0 })), ...useful.flatMap(({ place }) => beside(place))];
}

/** Whatever the visitor works at now. Counts as work of any kind. */
const presentJob: WorkPlace = { job: { kind: 'any' }, position: 0, sources: [], assumed: [] };

const moveAt = ({ enter, position }: WorkPlace, act: Act): Move => ({ acts: enter ? [enter, act] : [act], position });

/** School takes longer beside work; waiting for an exam does not. */
function besideWork(act: Act, { job, assumed }: WorkPlace, { partTime }: Assumptions): Act {
  if (act.kind === 'certify') return { ...act, beside: job, assumed: [...act.assumed, ...assumed] };
  return { ...act, beside: job, months: Math.ceil(act.months * partTime.value), assumed: [...act.assumed, partTime.id, ...assumed] } as Act;
}

/**
 * Where the candidate may work: of the rungs for one kind of work the highest, any whose time is asked for, and a general job only for a kind that
 * no rung gives. Other places would take as long and bring no more.
 */
function workPlaces(candidate: Candidate, rules: MoveRules): WorkPlace[] {
  const { scope } = rules;
  const rungs = scope.rungs.flatMap((rung) => place(candidate, rung, rules) ?? []).sort((a, b) => b.position - a.position);
  const isTimed = ({ job: { on } }: WorkPlace) => scope.experience.some(({ experience: { atRung }, ladder }) => atRung !== undefined && isSameRung(on, { ladder, rung: atRung }));
  const chosen = rungs.filter((one, index) => isTimed(one) || rungs.findIndex(({ job }) => job.kind === one.job.kind) === index);
  const jobs = scope.jobs
    .filter(
      ({ id, kind, anyOf }) =>
        !chosen.some(({ job }) => job.kind === kind) &&
        anyOf.some((alternative, index) => judge(candidate, alternative, index, { groups: rules.network.groups, ladder: '', scope: id }).verdict === 'met'),
    )
    .map(({ id, kind, source }): WorkPlace => ({ job: { kind }, position: 0, sources: source === undefined ? [] : [source], assumed: [id] }));
  return [...chosen, ...jobs];
}

/** A rung where the candidate works already needs no door; another opens by its own. */
function place(candidate: Candidate, { outline, job, context, position }: WorkRung, { scope, policy }: MoveRules): WorkPlace | undefined {
  const found = { job, position, sources: [outline.source], assumed: [] };
  if (isSameRung(candidate.at, job.on)) return found;
  const way = wayThrough(candidate, outline.qualification, context, policy);
  return way && { ...found, enter: enterAct(candidate, job.on, outline, way, scope) };
}

/** Entering a rung by a way into it. Where a step leads there from the present rung, the act names it. */
export function enterAct(candidate: Candidate, rung: RungRef, { qualification, source }: RungOutline, { alternative, conditions }: JudgedAlternative, { ladder }: Scope): Act {
  const steps = candidate.at?.ladder === ladder.id && rung.ladder === ladder.id ? ladder.facts.steps.filter(({ from, to }) => from === candidate.at!.rung && to === rung.rung) : [];
  const step = steps.sort((a, b) => compareIds(a.kind, b.kind))[0];
  const sources = [...new Set([qualification.source ?? source, ...(step ? [step.source] : [])])];
  return { kind: 'enter', rung, way: alternative, step, months: 0, dollars: 0, conditions, sources, assumed: [] };
}

/** Exams that can be sat now and that something still asks for; without those that another serves at least as well at no higher price. */
function exams(candidate: Candidate, rules: MoveRules): Act[] {
  const { scope, network, policy } = rules;
  const holds = (id: string) => candidate.certifications.some((held) => held.id === id);
  const isWanted = (part: string) => !(network.groups.get(part) ?? []).some(holds);
  const open = scope.certifications.flatMap(({ outline, serves }) => {
    if (holds(outline.id) || !serves.some(isWanted)) return [];
    const route = judgeRoutes(candidate, outline, network.groups).find(({ judged }) => isPassable(candidate, judged, policy));
    return route ? [{ serves, act: examAct(outline, route, rules) }] : [];
  });
  return open.filter((one) => !open.some((other) => other !== one && servesAsWell(other, one))).map(({ act }) => act);
}

interface OpenExam {
  serves: readonly string[];
  act: Extract<Act, { kind: 'certify' }>;
}

function servesAsWell(a: OpenExam, b: OpenExam): boolean {
  if (!b.serves.every((part) => a.serves.includes(part))) return false;
  const difference =
    a.act.dollars - b.act.dollars || a.act.conditions.length - b.act.conditions.length || b.serves.length - a.serves.length || compareIds(a.act.certification, b.act.certification);
  return a.act.dollars <= b.act.dollars && difference < 0;
}

function examAct(certification: CertificationOutline, { route, judged }: JudgedRoute, { assumptions }: MoveRules): OpenExam['act'] {
  const { examWait, examFee: assumedFee } = assumptions;
  const fee = examFee(certification);
  return {
    kind: 'certify',
    certification: certification.id,
    route: route.name,
    isPriceRead: fee !== undefined,
    months: examWait.value,
    dollars: fee?.dollars ?? assumedFee.value,
    conditions: judged.conditions,
    sources: [...new Set([route.source, ...(fee ? [fee.source] : [])])],
    assumed: [examWait.id, ...(fee ? [] : [assumedFee.id])],
  };
}

/** Months in a job until the next experience that something asks for is complete, or may be; undefined where the job brings nothing. */
function monthsToNextChange(candidate: Candidate, job: Job, { experience: asked }: Scope): number | undefined {
  let next: number | undefined;
  for (const { experience, ladder } of asked) {
    const { kind, months, atRung, afterCertification } = experience;
    const isOnRung = atRung !== undefined && isSameRung(job.on, { ladder, rung: atRung });
    if (!isOnRung && !countsAs(job.kind, kind)) continue;
    if (afterCertification !== undefined && !candidate.certifications.some(({ id }) => id === afterCertification)) continue;
    const { sure, possible } = countMonths(candidate, experience, ladder);
    for (const counted of atRung === undefined || isOnRung ? [sure, possible] : [possible]) {
      if (counted < months && (next === undefined || months - counted < next)) next = months - counted;
    }
  }
  return next;
}
