import type { Schooling } from '../schemas/qualification.ts';
import type { Candidate } from './candidate.ts';
import { readField } from './schooling-fields.ts';
import { reachesLevel } from './schooling-levels.ts';
import type { Finding } from './verdicts.ts';

/**
 * Whether schooling holds; undefined where it does. A higher level includes the lower where no field is named.
 * A field is the visitor's to confirm: told that a degree of exactly this level is in health information (and its program
 * accredited, where that is asked), it is confirmed. A higher degree in the field is asked about, because the source names the lower one.
 */
export function judgeSchooling({ schooling }: Candidate, { level, field }: Schooling): Finding | undefined {
  const held = schooling.filter((item) => reachesLevel(item.level, level));
  if (held.length > 0 && field === undefined) return undefined;
  const missing: Finding = { missing: { kind: 'schooling', level, field } };
  if (held.length === 0 || field === undefined) return missing;

  const { takesHealthInformation, onlyHealthInformation, asksAccreditation } = readField(field);
  const isRight = held.some((item) => item.level === level && item.inHealthInformation === 'yes' && (!asksAccreditation || item.accredited === 'yes'));
  if (takesHealthInformation && isRight) return undefined;
  const mayBeRight = held.some((item) => item.inHealthInformation !== 'no' && !(asksAccreditation && item.accredited === 'no'));
  return onlyHealthInformation && !mayBeRight ? missing : { asked: { kind: 'field', level, field } };
}

/** Whether schooling is missing, and not only to be confirmed. */
export function isLacking(candidate: Candidate, asked: Schooling): boolean {
  const finding = judgeSchooling(candidate, asked);
  return finding !== undefined && 'missing' in finding;
}
