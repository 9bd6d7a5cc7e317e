import type { Condition } from '../domain/conditions.ts';
import type { CertificationNames } from '../domain/context.ts';
import type { JudgedAlternative, Missing, Verdict } from '../domain/verdicts.ts';
import { formatList, formatMonths, formatNumber } from './format.ts';
import { say } from './words.ts';

/** What a verdict needs to name things: certifications, groups, and rungs by ladder and id. */
export interface VerdictNames extends Pick<CertificationNames, 'abbreviationOf' | 'groupNameOf'> {
  rungTitleOf(ladder: string, rung: string): string;
}

/** A verdict in one line, with the parts that are missing or must be confirmed. */
export interface VerdictView {
  verdict: Verdict;
  /** "Open to you", "Open if you also …", "Missing: …", "not stated in the source" */
  line: string;
  missing: readonly string[];
  conditions: readonly string[];
}

export function verdictView(verdict: Verdict, nearest: JudgedAlternative | undefined, names: VerdictNames): VerdictView {
  const missing = (nearest?.missing ?? []).map((part) => missingText(part, names));
  const conditions = (nearest?.conditions ?? []).map((condition) => conditionText(condition, names));
  const line =
    verdict === 'met'
      ? say('verdict.met')
      : verdict === 'met-if'
        ? say('verdict.metIf', { conditions: formatList(conditions) })
        : verdict === 'unknown' || missing.length === 0
          ? say('verdict.unknown')
          : say('verdict.notMet', { missing: formatList(missing) });
  return { verdict, line, missing, conditions };
}

export function missingText(part: Missing, names: VerdictNames): string {
  switch (part.kind) {
    case 'schooling': {
      const degree = say(`education.${part.level}`);
      return part.field ? say('door.schoolingIn', { degree, field: part.field }) : degree;
    }
    case 'certification':
      return names.abbreviationOf(part.certification);
    case 'certification-group':
      return names.groupNameOf(part.group);
    case 'experience': {
      const time = formatMonths(part.months);
      if (part.atRung) return say('verdict.moreTimeAt', { time, rung: names.rungTitleOf(part.atRung.ladder, part.atRung.rung) });
      if (part.afterCertification) return say('verdict.moreTimeAfter', { time, certification: names.abbreviationOf(part.afterCertification) });
      return say('verdict.moreTime', { time, in: part.in });
    }
  }
}

export function conditionText(condition: Condition, names: VerdictNames): string {
  switch (condition.kind) {
    case 'said':
      return lowerFirst(condition.text);
    case 'field':
      return say('verdict.field', { degree: say(`education.${condition.level}`), field: condition.field });
    case 'credits':
      return say(`door.${condition.unit}`, { count: formatNumber(condition.count), in: condition.in });
    case 'course':
      return say('verdict.course', { course: condition.course });
    case 'after-certification':
      return say('verdict.afterCertification', { time: formatMonths(condition.months), certification: names.abbreviationOf(condition.certification) });
    case 'after-schooling':
      return say('verdict.afterSchooling', { time: formatMonths(condition.months) });
    case 'at-level-of':
      return say('verdict.atLevelOf', { time: formatMonths(condition.months), rung: names.rungTitleOf(condition.rung.ladder, condition.rung.rung) });
    case 'work-in':
      return say('verdict.workIn', { time: formatMonths(condition.months), in: condition.in });
    case 'shown-otherwise':
      return say('verdict.shownOtherwise', { time: formatMonths(condition.months), in: condition.in, by: condition.by });
  }
}

/** "You are a U.S. citizen." inside a sentence. */
function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1).replace(/\.$/, '');
}
