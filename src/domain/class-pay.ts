import type { Pay, Rung } from '../schemas/ladder.ts';
import { isHistory } from './dates.ts';
import type { Ladder } from './ladder.ts';

/**
 * How a published range may be shown.
 * dated: in force from a day that is known, or printed in a document of a known year, and no history: it may stand beside the market.
 * undated: nobody can say how old it is, so it is told and not compared.
 * history: told with its year, and not compared.
 */
export type ClassPayStanding = 'dated' | 'undated' | 'history';

/** What an employer's published range says of one class, as pay for a year. */
export interface ClassPay {
  ladder: Ladder;
  rung: Rung;
  pay: Pay;
  minPerYear: number;
  maxPerYear: number;
  standing: ClassPayStanding;
  /** First day of the range, else the date of the document that prints it; none where it is undated. */
  asOf?: string;
}

interface Site {
  asOf: string;
  historyAfterYears: number;
}

const monthsPerYear = 12;

/** A range for a year. Pay by the hour has none: no source read says how many hours a week the class works. */
export function payPerYear({ min, max, period }: Pay): { minPerYear: number; maxPerYear: number } | undefined {
  if (period === 'hour') return undefined;
  const times = period === 'month' ? monthsPerYear : 1;
  return { minPerYear: min * times, maxPerYear: max * times };
}

/** Ranges of all classes of a ladder, the top first: of each class the newest dated ones, else those without a date, else its history. */
export function classPayOf(ladder: Ladder, site: Site): ClassPay[] {
  return ladder.fromTheTop.flatMap((rung) => {
    const known = (rung.pay ?? []).flatMap((pay): ClassPay[] => {
      const perYear = payPerYear(pay);
      return perYear ? [{ ladder, rung, pay, ...perYear, ...standingOf(pay, rung, ladder, site) }] : [];
    });
    const dated = known.filter(({ standing }) => standing === 'dated');
    const newest = dated
      .map(({ asOf }) => asOf!)
      .sort()
      .at(-1);
    if (newest !== undefined) return dated.filter(({ asOf }) => asOf === newest);
    const undated = known.filter(({ standing }) => standing === 'undated');
    return undated.length > 0 ? undated : known;
  });
}

/** A range without a day of its own is as old as the document that the ladder is read from, if that document prints it. */
function standingOf({ effective, source }: Pay, rung: Rung, { facts }: Ladder, site: Site): { standing: ClassPayStanding; asOf?: string } {
  const date = effective ?? (source === rung.source ? facts.vintage : undefined);
  if (date === undefined) return { standing: 'undated' };
  return { standing: isHistory(date, site) || facts.standing === 'history' ? 'history' : 'dated', asOf: date };
}

/**
 * The occupation of the wage survey that counts the work of a class: its track decides, and the level where the track is management.
 * Undefined where none fits: a trainee on the way to management is no manager yet.
 */
export function marketOccupation({ level, track }: Pick<Rung, 'level' | 'track'>): '29-2072' | '29-9021' | '11-9111' | undefined {
  if (level === 'administrator' || level === 'director') return '11-9111';
  if (track === 'registry') return '29-9021';
  return track === 'management' ? undefined : '29-2072';
}
