import type { EducationLevel, ExperienceKind } from '../schemas/qualification.ts';
import { countsAs, monthsThatCount, type MonthsByKind } from './experience-kinds.ts';

export type Answer = 'yes' | 'no' | 'unknown';

/** Work since a degree or certification was earned. */
export interface WorkedSince {
  months: MonthsByKind;
  /** These months came after for sure; others of the visitor's months may have, too. */
  andPerhapsMore?: boolean;
}

export interface HeldSchooling {
  level: EducationLevel;
  inHealthInformation: Answer;
  /** Whether the program itself was accredited for health information (CAHIIM). */
  accredited: Answer;
  /** Left out where the visitor has not said. */
  workedSince?: WorkedSince;
}

/** A certification that is held and kept current today. One that has lapsed does not belong in the list. */
export interface HeldCertification {
  id: string;
  /** Left out where the visitor has not said. */
  workedSince?: WorkedSince;
}

export interface RungRef {
  ladder: string;
  rung: string;
}

/** Whether both name the same rung. Nowhere is no rung. */
export const isSameRung = (a: RungRef | undefined, b: RungRef | undefined): boolean => a !== undefined && a.ladder === b?.ladder && a.rung === b.rung;

/** Time served on one rung. */
export interface Service extends RungRef {
  kind: ExperienceKind;
  months: number;
}

/**
 * What a visitor holds. More of anything is never less: no list entry and no month makes a verdict worse. What the
 * visitor has not said is left out and never taken as "none" where it could be told. Months are whole and not below zero.
 */
export interface Candidate {
  /** Every finished level that the visitor names, in any order. A later degree does not replace an earlier one. */
  schooling: readonly HeldSchooling[];
  certifications: readonly HeldCertification[];
  /** Months of work apart from those in `service`; each month once, under the most particular kind. */
  months: MonthsByKind;
  /** Time on rungs, the present one and earlier ones. */
  service: readonly Service[];
  /** The rung on which the visitor works now. */
  at?: RungRef;
  /** Keys of conditions that the visitor has said to meet; see conditionKey and scopedKey. */
  confirmed: ReadonlySet<string>;
}

/** Somebody who has told nothing yet, or only these parts. */
export function candidateWith(parts: Partial<Candidate> = {}): Candidate {
  return { schooling: [], certifications: [], months: {}, service: [], confirmed: new Set(), ...parts };
}

/** Months of work that count where a kind is asked, on rungs and elsewhere. */
export function monthsOf({ months, service }: Candidate, kind: ExperienceKind): number {
  return service.reduce((sum, item) => sum + (countsAs(item.kind, kind) ? item.months : 0), monthsThatCount(months, kind));
}

/** Months served on one rung. */
export function monthsOn({ service }: Candidate, rung: RungRef): number {
  return service.reduce((sum, item) => (isSameRung(item, rung) ? sum + item.months : sum), 0);
}
