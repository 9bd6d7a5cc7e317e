import type { Experience } from '../schemas/qualification.ts';
import { monthsOf, monthsOn, type Candidate, type RungRef, type WorkedSince } from './candidate.ts';
import type { Condition } from './conditions.ts';
import { monthsThatCount } from './experience-kinds.ts';
import { isCollegeDegree } from './schooling-levels.ts';
import type { Finding } from './verdicts.ts';

/** Months that count for sure, and months that count if the visitor says so; `possible` is never less than `sure`. */
export interface CountedMonths {
  sure: number;
  possible: number;
}

/**
 * Whether experience holds; undefined where it does. Items of one alternative may overlap in time: no source says that
 * they add up. Work of "any" kind says nothing of the work itself, so the source's words for it are asked, unless all they ask is work after college.
 * `ladder` is where `atRung` is looked up.
 */
export function judgeExperience(candidate: Candidate, experience: Experience, ladder: string): Finding | undefined {
  const { months, kind, afterCertification, afterSchooling, orShownBy } = experience;
  const atRung = rungOf(experience, ladder);
  const { sure, possible } = countMonths(candidate, experience, ladder);
  if (sure >= months) return kind === 'any' && !afterSchooling ? { asked: { kind: 'work-in', months, in: experience.in } } : undefined;
  if (possible >= months) return { asked: openQuestion(experience, atRung) };
  if (orShownBy !== undefined) return { asked: { kind: 'shown-otherwise', months, in: experience.in, by: orShownBy } };
  return { missing: { kind: 'experience', experience: kind, in: experience.in, months: months - possible, askedMonths: months, afterCertification, afterSchooling, atRung } };
}

/** How many of the candidate's months count towards this experience. */
export function countMonths(candidate: Candidate, experience: Experience, ladder: string): CountedMonths {
  const { kind, afterCertification, afterSchooling } = experience;
  const atRung = rungOf(experience, ladder);
  const total = monthsOf(candidate, kind);
  let counted: CountedMonths = { sure: total, possible: total };
  if (afterCertification !== undefined)
    counted = lesser(
      counted,
      since(
        candidate.certifications.filter(({ id }) => id === afterCertification),
        kind,
        total,
      ),
    );
  if (afterSchooling) {
    const degrees = candidate.schooling.filter(({ level }) => isCollegeDegree(level));
    // No degree told is not no degree: many certifications presuppose one. So the visitor is asked.
    counted = lesser(counted, degrees.length === 0 ? { sure: 0, possible: total } : since(degrees, kind, total));
  }
  if (atRung) {
    // Time on the rung itself is sure; work of the kind elsewhere may have been at its level.
    const served = monthsOn(candidate, atRung);
    const isTimed = afterCertification !== undefined || afterSchooling;
    const sure = isTimed ? Math.min(served, counted.sure) : served;
    counted = { sure, possible: Math.max(sure, counted.possible) };
  }
  return counted;
}

const rungOf = ({ atRung }: Experience, ladder: string): RungRef | undefined => (atRung === undefined ? undefined : { ladder, rung: atRung });

const lesser = (a: CountedMonths, b: CountedMonths): CountedMonths => ({ sure: Math.min(a.sure, b.sure), possible: Math.min(a.possible, b.possible) });

/** The most that came after any one of these; nothing where none is held. */
function since(held: readonly { workedSince?: WorkedSince }[], kind: Experience['kind'], total: number): CountedMonths {
  let [sure, possible] = [0, 0];
  for (const { workedSince } of held) {
    const after = workedSince ? Math.min(total, monthsThatCount(workedSince.months, kind)) : 0;
    sure = Math.max(sure, after);
    possible = Math.max(possible, workedSince && !workedSince.andPerhapsMore ? after : total);
  }
  return { sure, possible };
}

function openQuestion({ months, kind, afterCertification }: Experience, rung: RungRef | undefined): Condition {
  if (rung) return { kind: 'at-level-of', rung, months };
  if (afterCertification !== undefined) return { kind: 'after-certification', certification: afterCertification, months, experience: kind };
  return { kind: 'after-schooling', months, experience: kind };
}
