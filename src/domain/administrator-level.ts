/** The classification standard of September 2021 that every answer here comes from. */
export const administratorSource = 'ny-std-2021';

/** Kinds of places that the standard names. `ddsoo`: a Developmental Disabilities State Operations Office, the only kind whose size counts. */
export type NewYorkPlace =
  | { kind: 'doccs-regional-medical-unit' | 'co-located-childrens-center' | 'free-standing-childrens-center' | 'free-standing-psychiatric-center' | 'rehabilitation-hospital' }
  | { kind: 'ddsoo'; individuals: number; activitiesPerYear: number };

export type AdministratorLevel = 1 | 2 | 3;

export interface AdministratorAnswer {
  /** Undefined in the gap. */
  level?: AdministratorLevel;
  /** The rung of content/ladders/ny that it is. */
  rung?: string;
  /** Every level whose words fit, from the lowest. Where two fit, the standard overlaps and the higher one is the answer. */
  fits: readonly AdministratorLevel[];
  /** Words of the standard that fit, from the lowest level. */
  because: readonly AdministratorReason[];
  /** The size falls between the rules: exactly 250,000 activities with fewer than 3,000 individuals. */
  isGap: boolean;
  isOverlap: boolean;
  source: typeof administratorSource;
}

export type AdministratorReason = 'place' | 'under-3000-and-under-250000' | 'individuals-3000-to-6999' | 'over-250000' | 'at-least-3000-and-over-250000' | 'at-least-7000';

/** A count of individuals or activities that is no whole number from zero up. */
export class InvalidCountError extends Error {
  override name = 'InvalidCountError';
}

const levelOfPlace: Readonly<Record<Exclude<NewYorkPlace['kind'], 'ddsoo'>, AdministratorLevel>> = {
  'doccs-regional-medical-unit': 1,
  'co-located-childrens-center': 1,
  'free-standing-childrens-center': 2,
  'free-standing-psychiatric-center': 3,
  'rehabilitation-hospital': 3,
};

/**
 * The level of the administrator who heads the health information program of a place in New York. (A lower level may also
 * assist a higher one: that is a matter of the position, not of the place.) The standard's sentences on size, as written:
 * 1: under 3,000 individuals and under 250,000 activities. 2: 3,000 to 6,999 individuals, or over 250,000 activities.
 * 3: at least 3,000 individuals and over 250,000 activities, or at least 7,000 individuals.
 * Refuses (InvalidCountError) counts that are no whole numbers from zero up.
 */
export function administratorLevel(place: NewYorkPlace): AdministratorAnswer {
  if (place.kind !== 'ddsoo') return answer([{ level: levelOfPlace[place.kind], because: 'place' }]);
  const { individuals, activitiesPerYear } = place;
  for (const count of [individuals, activitiesPerYear]) {
    if (!Number.isSafeInteger(count) || count < 0) throw new InvalidCountError(`${count} is no count of individuals or activities.`);
  }
  const isBusy = activitiesPerYear > 250_000;
  const rules: readonly (Fit & { holds: boolean })[] = [
    { level: 1, because: 'under-3000-and-under-250000', holds: individuals < 3_000 && activitiesPerYear < 250_000 },
    { level: 2, because: 'individuals-3000-to-6999', holds: individuals >= 3_000 && individuals <= 6_999 },
    { level: 2, because: 'over-250000', holds: isBusy },
    { level: 3, because: 'at-least-3000-and-over-250000', holds: individuals >= 3_000 && isBusy },
    { level: 3, because: 'at-least-7000', holds: individuals >= 7_000 },
  ];
  return answer(rules.filter(({ holds }) => holds));
}

interface Fit {
  level: AdministratorLevel;
  because: AdministratorReason;
}

function answer(found: readonly Fit[]): AdministratorAnswer {
  const fits = [...new Set(found.map(({ level }) => level))];
  const level = fits.at(-1);
  return {
    level,
    rung: level && `him-administrator-${level}`,
    fits,
    because: found.map(({ because }) => because),
    isGap: level === undefined,
    isOverlap: fits.length > 1,
    source: administratorSource,
  };
}
