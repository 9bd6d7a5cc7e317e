import type { Alternative, Experience } from '../schemas/qualification.ts';
import type { Assumptions, AssumedJob } from './assumptions.ts';
import type { Candidate, RungRef } from './candidate.ts';
import { openRoutes } from './examinations.ts';
import { countsAs, kindOfWork } from './experience-kinds.ts';
import type { Job } from './gains.ts';
import type { QualificationContext } from './meets.ts';
import { compareIds, contextOf, rungOf, type CertificationOutline, type LadderOutline, type Network, type RungOutline } from './network.ts';

/** A rung where a plan may have somebody work. */
export interface WorkRung {
  outline: RungOutline;
  job: Job & { on: RungRef };
  context: QualificationContext;
  /** Steps on the longest way from below, plus one; 0 on another ladder than the goal's. */
  position: number;
}

/** One alternative that may help, with the place that asks it. */
export interface Asked {
  alternative: Alternative;
  context: QualificationContext;
  /** A plan studies and sits exams for it. Not so for a rung that is only a place to work on the way: that one is used if it opens by itself. */
  isAim: boolean;
}

/** A certification that may help. */
export interface WantedCertification {
  outline: CertificationOutline;
  /** What it serves: itself, where it is asked for by name, and the groups that are asked for. */
  serves: readonly string[];
}

/** Everything that can matter on the way to one rung. The order of the network's lists leaves no trace in it. */
export interface Scope {
  goal: RungRef;
  outline: RungOutline;
  ladder: LadderOutline;
  context: QualificationContext;
  rungs: readonly WorkRung[];
  jobs: readonly AssumedJob[];
  certifications: readonly WantedCertification[];
  /** Alternatives of the goal, of the rungs, of the jobs and of the exams. */
  asked: readonly Asked[];
  /** Each kind of experience that they ask for, once. */
  experience: readonly { experience: Experience; ladder: string }[];
}

/**
 * What a plan to this rung may use: the rungs below it by steps, those whose time is asked for, the rung where the candidate works now, jobs
 * of each kind that is asked for, and every certification that the goal, such a rung or such a job asks for, with what its exam asks in turn.
 * Refuses (UnknownPlaceError) a goal that the network does not have.
 */
export function scopeOf(goal: RungRef, candidate: Candidate, network: Network, assumptions: Assumptions): Scope {
  const outline = rungOf(network.ladders, goal);
  const ladder = network.ladders.find(({ id }) => id === goal.ladder)!;
  const context = contextOf(network.groups, goal);
  const rungs = new Map<string, RungRef>();
  const certifications = new Map<string, CertificationOutline>();
  const jobs = new Map<string, AssumedJob>();
  const asked: Asked[] = [];

  const aims = new Set<string>();
  const takeRung = (ref: RungRef, isAim: boolean) => {
    const key = `${ref.ladder}/${ref.rung}`;
    if (aims.has(key) || (rungs.has(key) && !isAim)) return;
    rungs.set(key, ref);
    if (isAim) aims.add(key);
    ask(rungOf(network.ladders, ref).qualification.anyOf, contextOf(network.groups, ref), isAim);
  };
  const takeCertification = (id: string) => {
    const found = certifications.has(id) ? undefined : network.certifications.find((certification) => certification.id === id);
    if (!found) return;
    certifications.set(id, found);
    ask(
      openRoutes(found).flatMap((route) => route.asks ?? []),
      { groups: network.groups, ladder: '', scope: id },
    );
  };
  const takeJobs = (kind: Experience['kind']) => {
    for (const job of jobsFor(kind, assumptions)) {
      if (jobs.has(job.id)) continue;
      jobs.set(job.id, job);
      ask(job.anyOf, { groups: network.groups, ladder: '', scope: job.id });
    }
  };
  const ask = (alternatives: readonly Alternative[], place: QualificationContext, isAim = true) => {
    for (const alternative of alternatives) {
      if (alternative.unread !== undefined) continue;
      asked.push({ alternative, context: place, isAim });
      for (const { kind } of alternative.experience ?? []) takeJobs(kind);
      if (!isAim) continue;
      alternative.certifications?.forEach(takeCertification);
      for (const group of alternative.certificationGroups ?? []) network.groups.get(group)?.forEach(takeCertification);
      for (const { afterCertification, atRung } of alternative.experience ?? []) {
        if (afterCertification !== undefined) takeCertification(afterCertification);
        if (atRung !== undefined && place.ladder !== '') takeRung({ ladder: place.ladder, rung: atRung }, true);
      }
    }
  };

  ask(outline.qualification.anyOf, context);
  if (asked.length > 0) below(ladder, goal.rung).forEach((rung) => takeRung({ ladder: ladder.id, rung }, false));
  if (candidate.at && network.ladders.some(({ id, facts }) => id === candidate.at!.ladder && facts.rungs.some((rung) => rung.id === candidate.at!.rung)))
    takeRung(candidate.at, false);
  rungs.delete(`${goal.ladder}/${goal.rung}`);

  const byId = <T extends { id: string }>(items: Iterable<T>) => [...items].sort((a, b) => compareIds(a.id, b.id));
  return {
    goal,
    outline,
    ladder,
    context,
    rungs: [...rungs.values()].sort((a, b) => compareIds(a.ladder, b.ladder) || compareIds(a.rung, b.rung)).map((on) => workRung(on, ladder, network)),
    jobs: byId(jobs.values()),
    certifications: byId(certifications.values()).map((outline) => ({ outline, serves: servedBy(outline.id, asked, network) })),
    asked,
    experience: distinctExperience(asked),
  };
}

/** Jobs of exactly this kind; where none is assumed, the most general that counts: records work for work of any kind. */
function jobsFor(kind: Experience['kind'], { jobs }: Assumptions): readonly AssumedJob[] {
  const exact = jobs.filter((job) => job.kind === kind);
  if (exact.length > 0) return exact;
  const reach = (job: AssumedJob) => jobs.filter((other) => countsAs(other.kind, job.kind)).length;
  return jobs
    .filter((job) => countsAs(job.kind, kind))
    .sort((a, b) => reach(b) - reach(a) || compareIds(a.id, b.id))
    .slice(0, 1);
}

function workRung(on: RungRef, ladder: LadderOutline, network: Network): WorkRung {
  const outline = rungOf(network.ladders, on);
  return { outline, job: { kind: kindOfWork(outline.track), on }, context: contextOf(network.groups, on), position: on.ladder === ladder.id ? rankOf(ladder, on.rung) + 1 : 0 };
}

/** Rungs from which steps lead to this one. */
function below({ facts }: LadderOutline, rung: string, found: Set<string> = new Set()): Set<string> {
  for (const { from, to } of facts.steps) {
    if (to !== rung || found.has(from)) continue;
    found.add(from);
    below({ id: '', facts }, from, found);
  }
  return found;
}

function rankOf(ladder: LadderOutline, rung: string): number {
  return Math.max(0, ...ladder.facts.steps.filter(({ to }) => to === rung).map(({ from }) => rankOf(ladder, from) + 1));
}

function servedBy(id: string, asked: readonly Asked[], { groups }: Network): string[] {
  const served = new Set<string>();
  for (const { alternative, isAim } of asked) {
    if (!isAim) continue;
    if (alternative.certifications?.includes(id) || alternative.experience?.some(({ afterCertification }) => afterCertification === id)) served.add(`certification ${id}`);
    for (const group of alternative.certificationGroups ?? []) if (groups.get(group)?.includes(id)) served.add(group);
  }
  return [...served];
}

function distinctExperience(asked: readonly Asked[]): Scope['experience'] {
  const found = new Map<string, Scope['experience'][number]>();
  for (const { alternative, context } of asked) {
    for (const experience of alternative.experience ?? []) {
      const { kind, months, afterCertification = '', afterSchooling = false, atRung } = experience;
      found.set([kind, months, afterCertification, afterSchooling, atRung === undefined ? '' : `${context.ladder}/${atRung}`].join(' '), { experience, ladder: context.ladder });
    }
  }
  return [...found].sort(([a], [b]) => compareIds(a, b)).map(([, item]) => item);
}
