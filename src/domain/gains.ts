import type { ExperienceKind } from '../schemas/qualification.ts';
import { isSameRung, type Candidate, type HeldSchooling, type RungRef, type WorkedSince } from './candidate.ts';
import type { MonthsByKind } from './experience-kinds.ts';

/** Months of work that are no whole number above zero. */
export class InvalidMonthsError extends Error {
  override name = 'InvalidMonthsError';
}

/** What somebody does for a living: a rung, or any job of a kind. */
export type Job = { kind: ExperienceKind; on?: RungRef };

/** The candidate after finishing a school; all work until then came before it. */
export function afterSchool(candidate: Candidate, schooling: HeldSchooling): Candidate {
  return { ...candidate, schooling: [...candidate.schooling, { ...schooling, workedSince: schooling.workedSince ?? { months: {} } }] };
}

/** The candidate after earning a certification; all work until then came before it. One that is held already changes nothing. */
export function afterCertification(candidate: Candidate, id: string): Candidate {
  if (candidate.certifications.some((held) => held.id === id)) return candidate;
  return { ...candidate, certifications: [...candidate.certifications, { id, workedSince: { months: {} } }] };
}

/** The candidate who has also confirmed these conditions. */
export function afterConfirming(candidate: Candidate, keys: Iterable<string>): Candidate {
  return { ...candidate, confirmed: new Set([...candidate.confirmed, ...keys]) };
}

/** The candidate after some months in a job. Refuses (InvalidMonthsError) what is not a whole number above zero. */
export function afterWork(candidate: Candidate, { kind, on }: Job, months: number): Candidate {
  if (!Number.isInteger(months) || months <= 0) throw new InvalidMonthsError(`${months} is not a number of months.`);
  const since = <T extends { workedSince?: WorkedSince }>(held: T): T => ({
    ...held,
    workedSince: held.workedSince ? { ...held.workedSince, months: plus(held.workedSince.months, kind, months) } : { months: plus({}, kind, months), andPerhapsMore: true },
  });
  return {
    ...candidate,
    schooling: candidate.schooling.map(since),
    certifications: candidate.certifications.map(since),
    at: on,
    ...(on ? { service: served(candidate, on, kind, months) } : { months: plus(candidate.months, kind, months) }),
  };
}

function served({ service }: Candidate, rung: RungRef, kind: ExperienceKind, months: number): Candidate['service'] {
  const index = service.findIndex((item) => isSameRung(item, rung) && item.kind === kind);
  if (index < 0) return [...service, { ...rung, kind, months }];
  return service.map((item, i) => (i === index ? { ...item, months: item.months + months } : item));
}

const plus = (months: MonthsByKind, kind: ExperienceKind, more: number): MonthsByKind => ({ ...months, [kind]: (months[kind] ?? 0) + more });
