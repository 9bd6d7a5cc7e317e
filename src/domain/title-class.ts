/** The classification specification of 2 July 2000 that every answer here comes from. */
export const titleClassSource = 'wi-spec-2000';

/** A records position in Wisconsin. Shares are percent of the working time; what is left over is other work. */
export interface WisconsinPosition {
  /** Medical coding, or reviewing it. */
  codingShare: number;
  transcriptionShare: number;
  /** Work with records that is not technical: assembling, filing, appointments, reception, word processing. */
  clericalShare: number;
  /** A supervisor or manager as Wisconsin's labor law means it. */
  isSupervisor: boolean;
  /** US dollars a year that the position's coding brings in on top. */
  codingRevenuePerYear: number;
  /** Helps administer a program that spans several institutions or a whole agency. */
  assistsAgencyWideProgram: boolean;
  /** A program's highest-level records expert and coordinator, with a high level of accountability. */
  isHighestExpert: boolean;
}

export type WisconsinClass = 'hit-1' | 'hit-2' | 'coding-technician' | 'medical-transcriptionist' | 'program-or-clerical-assistant' | 'outside';

export type TitleReason =
  | 'supervisor'
  | 'coding-over-half'
  | 'transcription-over-half'
  | 'clerical-over-half'
  | 'coding-under-tenth'
  | 'coding-at-least-tenth'
  | 'agency-wide-program'
  | 'highest-expert'
  | 'revenue-over-100000'
  | 'no-advanced-responsibility';

export interface TitleAnswer {
  class: WisconsinClass;
  /** Given where the position leaves the series only if the other class fits it better: the class it has if not. */
  unlessItFitsBetter?: WisconsinClass;
  reasons: readonly TitleReason[];
  source: typeof titleClassSource;
}

/** Shares that are not between 0 and 100, or sum up to more; or revenue below zero. */
export class InvalidPositionError extends Error {
  override name = 'InvalidPositionError';
}

/**
 * The class of a records position, as Wisconsin's specification draws the lines. The lines are exact: "at least 10 %", "more than
 * 50 %", "exceeding $100,000"; which class fits best stays a judgment. A position mostly of coding or of transcription leaves the series only
 * if the other class is also the better fit. Level 2 asks for one of three further responsibilities, which most of the work must be at.
 * Refuses (InvalidPositionError) shares that cannot be.
 */
export function titleClass(position: WisconsinPosition): TitleAnswer {
  refuseWrong(position);
  const { codingShare, transcriptionShare, clericalShare, isSupervisor } = position;
  if (isSupervisor) return give('outside', ['supervisor']);
  const within = classWithin(position);
  if (codingShare > 50) return { ...give('coding-technician', ['coding-over-half', ...within.reasons]), unlessItFitsBetter: within.class };
  if (transcriptionShare > 50) return { ...give('medical-transcriptionist', ['transcription-over-half', ...within.reasons]), unlessItFitsBetter: within.class };
  return clericalShare > 50 && codingShare < 10 ? give('program-or-clerical-assistant', ['clerical-over-half', 'coding-under-tenth']) : within;
}

/** The class where nothing takes the position out of the series. Under a tenth of coding, the series does not take it in. */
function classWithin(position: WisconsinPosition): TitleAnswer {
  if (position.codingShare < 10) return give('outside', ['coding-under-tenth']);
  const advanced: TitleReason[] = [];
  if (position.assistsAgencyWideProgram) advanced.push('agency-wide-program');
  if (position.isHighestExpert) advanced.push('highest-expert');
  if (position.codingRevenuePerYear > 100_000) advanced.push('revenue-over-100000');
  return advanced.length > 0 ? give('hit-2', ['coding-at-least-tenth', ...advanced]) : give('hit-1', ['coding-at-least-tenth', 'no-advanced-responsibility']);
}

const give = (named: WisconsinClass, reasons: readonly TitleReason[]): TitleAnswer => ({ class: named, reasons, source: titleClassSource });

function refuseWrong({ codingShare, transcriptionShare, clericalShare, codingRevenuePerYear }: WisconsinPosition): void {
  const shares = [codingShare, transcriptionShare, clericalShare];
  if (shares.some((share) => !(share >= 0 && share <= 100))) throw new InvalidPositionError(`Shares lie between 0 and 100, not ${shares.join(', ')}.`);
  const sum = shares.reduce((a, b) => a + b, 0);
  if (sum > 100) throw new InvalidPositionError(`The shares sum up to ${sum}, more than 100.`);
  if (!(codingRevenuePerYear >= 0 && Number.isFinite(codingRevenuePerYear))) throw new InvalidPositionError(`${codingRevenuePerYear} is no number of dollars.`);
}
