import type { CertificationNames } from '../domain/context.ts';
import type { Alternative, Experience, Qualification } from '../schemas/qualification.ts';
import { capitalize, formatList, formatMonths, formatNumber } from './format.ts';
import { certificationPath } from '../domain/paths.ts';
import { hrefTo } from './href.ts';
import { say } from './words.ts';

/** One way in, as a door shows it and as a list spells it out. */
export interface Door {
  /** The strong part: the credential or schooling. */
  key: string;
  /** What comes with it: "+ 1 year after RHIT". */
  rest?: string;
  /** Every part in full words. */
  parts: readonly DoorPart[];
  /** Some parts only the visitor can confirm, or were not read. */
  isConditional: boolean;
  note?: string;
}

export interface DoorPart {
  text: string;
  href?: string;
}

export interface DoorsView {
  doors: readonly Door[];
  /** Shown in place of doors where the source is silent or says it in words. */
  words?: string;
  isUnknown: boolean;
  note?: string;
}

/** What opens a rung, as doors: one for each alternative. A silent source reads "not stated in the source". */
export function doorsView(qualification: Qualification, names: CertificationNames): DoorsView {
  const doors = qualification.anyOf.map((alternative) => doorView(alternative, names));
  if (doors.length > 0) return { doors, words: qualification.stated, isUnknown: false, note: qualification.note };
  return { doors, words: qualification.stated ?? say('door.notStated'), isUnknown: qualification.stated === undefined, note: qualification.note };
}

function doorView(alternative: Alternative, names: CertificationNames): Door {
  const certifications = (alternative.certifications ?? []).map((id) => names.abbreviationOf(id));
  const groups = (alternative.certificationGroups ?? []).map((id) => names.groupNameOf(id));
  const schooling = alternative.education ? say(`education.${alternative.education.level}`) : undefined;
  const time = (alternative.experience ?? []).map((item) => shortExperience(item, names));
  const heads = [...certifications, ...(schooling ? [schooling] : []), ...groups, ...time];
  const extra = alternative.conditions ?? alternative.courses ?? (alternative.unread ? [alternative.unread] : []);
  const label = alternative.door;
  const [key, ...others] = label !== undefined ? [label] : heads.length > 0 ? heads : [extra.length > 0 ? say('door.byCondition') : say('door.credits')];
  const isConditional = alternative.conditions !== undefined || alternative.courses !== undefined || alternative.unread !== undefined || alternative.credits !== undefined;
  const rest = others.length > 0 ? say('door.plus', { what: others.join(' + ') }) : undefined;
  return { key: capitalize(key!), rest, parts: partsOf(alternative, names), isConditional, note: alternative.note };
}

function shortExperience({ months, afterCertification }: Experience, names: CertificationNames): string {
  const time = formatMonths(months);
  return afterCertification ? say('door.timeAfter', { time, certification: names.abbreviationOf(afterCertification) }) : time;
}

function partsOf(alternative: Alternative, names: CertificationNames): DoorPart[] {
  const { education, certifications, certificationGroups, experience, credits, courses, conditions, unread } = alternative;
  const parts: DoorPart[] = [];
  if (education) {
    const degree = say(`education.${education.level}`);
    parts.push({ text: capitalize(education.field ? say('door.schoolingIn', { degree, field: education.field }) : degree) });
  }
  for (const id of certifications ?? []) parts.push({ text: say('door.holds', { certification: names.abbreviationOf(id) }), href: hrefTo(certificationPath(id)) });
  for (const id of certificationGroups ?? [])
    parts.push({ text: say('door.anyOfGroup', { group: names.groupNameOf(id), members: formatList(names.groupMembersOf(id), 'disjunction') }) });
  for (const item of experience ?? []) parts.push({ text: longExperience(item, names) });
  if (credits) parts.push({ text: say(`door.${credits.unit}`, { count: formatNumber(credits.count), in: credits.in }) });
  if (courses) parts.push({ text: say('door.courses', { courses: formatList(courses) }) });
  for (const condition of conditions ?? []) parts.push({ text: capitalize(condition) });
  if (unread) parts.push({ text: say('door.unread', { what: unread }) });
  return parts;
}

function longExperience(item: Experience, names: CertificationNames): string {
  const text = say('door.experience', { time: formatMonths(item.months), in: item.in });
  return item.afterCertification && !item.in.includes(names.abbreviationOf(item.afterCertification))
    ? say('door.experienceAfter', { text, certification: names.abbreviationOf(item.afterCertification) })
    : text;
}
