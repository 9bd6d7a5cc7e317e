import type { Alternative, EducationLevel, ExperienceKind, Qualification } from '../schemas/qualification.ts';
import type { RungRef } from './candidate.ts';
import type { Condition } from './conditions.ts';

/**
 * - met: every part holds
 * - met-if: every part that can be decided holds; the visitor must confirm the rest
 * - not-met: a part is missing
 * - unknown: the source is silent, or the copy that was read does not show a part
 */
export type Verdict = 'met' | 'met-if' | 'not-met' | 'unknown';

/** A part that does not hold. */
export type Missing =
  | { kind: 'schooling'; level: EducationLevel; field?: string }
  | { kind: 'certification'; certification: string }
  | { kind: 'certification-group'; group: string; members: readonly string[] }
  | MissingExperience;

export interface MissingExperience {
  kind: 'experience';
  experience: ExperienceKind;
  in: string;
  /** Months still to work, and months asked in all. */
  months: number;
  askedMonths: number;
  afterCertification?: string;
  afterSchooling?: boolean;
  atRung?: RungRef;
}

/** What judging a part finds: it is missing, or it must be asked. */
export type Finding = { missing: Missing } | { asked: Condition };

/** One way to qualify, judged. `missing` and `conditions` are told for an unknown way too, as far as it was read. */
export interface JudgedAlternative {
  /** Place in the qualification's list. */
  index: number;
  alternative: Alternative;
  verdict: Verdict;
  missing: readonly Missing[];
  /** What is still to be confirmed. */
  conditions: readonly Condition[];
  /** What the copy that was read does not show. */
  unread?: string;
}

export interface Judgement {
  verdict: Verdict;
  /** In the order of the qualification. */
  alternatives: readonly JudgedAlternative[];
  qualification: Qualification;
}

const order: Readonly<Record<Verdict, number>> = { met: 0, 'met-if': 1, unknown: 2, 'not-met': 3 };

/** The verdict of any-one-of: the best there is. Unknown hides no way that is met; "not met" needs every way to be known. No way at all is unknown. */
export function bestVerdict(verdicts: readonly Verdict[]): Verdict {
  return verdicts.reduce((best, verdict) => (order[verdict] < order[best] ? verdict : best), verdicts[0] ?? 'unknown');
}

/** Months of work that are missing in all. */
export const missingMonths = ({ missing }: JudgedAlternative): number => missing.reduce((sum, part) => sum + (part.kind === 'experience' ? part.months : 0), 0);

/** Orders judged ways: best verdict first, then fewest parts missing, fewest months, fewest conditions. What is still equal goes by its text, so that the order of a list never decides. */
export function compareAlternatives(a: JudgedAlternative, b: JudgedAlternative): number {
  return (
    order[a.verdict] - order[b.verdict] ||
    a.missing.length - b.missing.length ||
    missingMonths(a) - missingMonths(b) ||
    a.conditions.length - b.conditions.length ||
    compareTexts(a.alternative, b.alternative)
  );
}

function compareTexts(a: Alternative, b: Alternative): number {
  const [textA, textB] = [JSON.stringify(a), JSON.stringify(b)];
  return textA < textB ? -1 : textA > textB ? 1 : 0;
}
