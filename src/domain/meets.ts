import type { Alternative, Qualification } from '../schemas/qualification.ts';
import type { Candidate } from './candidate.ts';
import { isConfirmed, type Condition } from './conditions.ts';
import { judgeExperience } from './judge-experience.ts';
import { judgeSchooling } from './judge-schooling.ts';
import { bestVerdict, type Finding, type JudgedAlternative, type Judgement, type Missing } from './verdicts.ts';

/** A qualification names a group of certifications that is not there. */
export class UnknownGroupError extends Error {
  override name = 'UnknownGroupError';
}

/** What a qualification needs to know of the place where it stands. */
export interface QualificationContext {
  /** Members of each certification group, by id. */
  groups: ReadonlyMap<string, readonly string[]>;
  /** Who asks: the ladder and rung ("ny/him-technician-1"), or the certification. Conditions can be confirmed for one place only. */
  scope: string;
  /** The ladder on which `atRung` is looked up; empty where a certification asks. */
  ladder: string;
}

/**
 * Whether somebody meets a qualification: any one alternative, of which every part must hold.
 * What no program can decide is asked and never taken as met. An alternative with an unread part, and a qualification
 * without alternatives, are unknown. Refuses (UnknownGroupError) a certification group that the context does not have.
 */
export function meets(candidate: Candidate, qualification: Qualification, context: QualificationContext): Judgement {
  const alternatives = qualification.anyOf.map((alternative, index) => judge(candidate, alternative, index, context));
  return { verdict: bestVerdict(alternatives.map(({ verdict }) => verdict)), alternatives, qualification };
}

/** One alternative by itself, as a route to an examination is. */
export function judge(candidate: Candidate, alternative: Alternative, index: number, context: QualificationContext): JudgedAlternative {
  const findings = findingsOf(candidate, alternative, context);
  const missing = findings.flatMap((finding) => ('missing' in finding ? [finding.missing] : []));
  const conditions = findings.flatMap((finding) => ('asked' in finding && !isConfirmed(candidate, finding.asked, context.scope) ? [finding.asked] : []));
  const { unread } = alternative;
  const verdict = unread !== undefined ? 'unknown' : missing.length > 0 ? 'not-met' : conditions.length > 0 ? 'met-if' : 'met';
  return { index, alternative, verdict, missing, conditions, unread };
}

/** Every part that is missing or must be asked; parts that hold say nothing. */
function findingsOf(candidate: Candidate, alternative: Alternative, context: QualificationContext): Finding[] {
  const { education, certifications = [], certificationGroups = [], experience = [], credits, courses = [], conditions = [] } = alternative;
  const holds = (id: string) => candidate.certifications.some((held) => held.id === id);
  const findings: (Finding | undefined)[] = [
    education && judgeSchooling(candidate, education),
    ...certifications.map((certification) => (holds(certification) ? undefined : lacks({ kind: 'certification', certification }))),
    ...certificationGroups.map((group) => {
      const members = membersOf(group, context);
      return members.some(holds) ? undefined : lacks({ kind: 'certification-group', group, members });
    }),
    ...experience.map((item) => judgeExperience(candidate, item, context.ladder)),
    credits && asks({ kind: 'credits', ...credits }),
    ...courses.map((course) => asks({ kind: 'course', course })),
    ...conditions.map((text) => asks({ kind: 'said', text })),
  ];
  return findings.filter((finding) => finding !== undefined);
}

const lacks = (missing: Missing): Finding => ({ missing });
const asks = (asked: Condition): Finding => ({ asked });

function membersOf(group: string, { groups, scope }: QualificationContext): readonly string[] {
  const members = groups.get(group);
  if (!members) throw new UnknownGroupError(`${scope} asks for the certification group ${group}, which is not there.`);
  return members;
}
