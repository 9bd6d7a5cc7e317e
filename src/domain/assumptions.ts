import type { Assumptions as AssumptionFacts } from '../schemas/assumptions.ts';
import type { Alternative, EducationLevel, ExperienceKind } from '../schemas/qualification.ts';
import { MissingFigureError, numberIn, type Figures } from './figures.ts';

/** One number that plans assume, with what it rests on: a source, or the reason for our own choice. */
export interface Assumed {
  id: string;
  value: number;
  unit: AssumptionFacts['schooling'][number]['unit'] | 'dollars' | 'dollars-per-year' | 'credits-per-year' | 'times';
  /** In plain words. Left out in the browser, where the page itself says it. */
  text?: string | undefined;
  source?: string;
  reason?: string;
}

/** A job that a plan may send somebody to who stands on no rung. */
export interface AssumedJob {
  id: string;
  kind: ExperienceKind;
  anyOf: readonly Alternative[];
  /** In plain words. Left out in the browser, where the page itself says it. */
  text?: string | undefined;
  source?: string;
  reason?: string;
}

/** content/assumptions.yaml with its figures filled in: plain data, which the build hands to the browser. */
export interface Assumptions {
  schooling: readonly (Assumed & { level: EducationLevel; after?: EducationLevel })[];
  tuition: readonly (Assumed & { level: EducationLevel })[];
  programs: readonly (Assumed & { condition: string; priceOf: EducationLevel; comesWith?: EducationLevel })[];
  byWordOnly: readonly { id: string; condition: string }[];
  jobs: readonly AssumedJob[];
  partTime: Assumed;
  credits: Assumed;
  examWait: Assumed;
  examFee: Assumed;
}

/**
 * Fills in the values that stand in content/figures, with the source of their row.
 * Refuses (MissingFigureError) a row that is not there, or a cell without a number.
 */
export function resolveAssumptions(facts: AssumptionFacts, figuresOf: (table: string) => Figures): Assumptions {
  const tuition = facts.tuition.map(({ figure, ...row }) => {
    if (!figure) return { ...row, value: row.value ?? 0 };
    const found = figuresOf(figure.table).find(figure.where);
    const value = found && numberIn(found, figure.column);
    if (!found || typeof value !== 'number') throw new MissingFigureError(`${row.id}: ${figure.table} has no number for ${JSON.stringify(figure.where)} in ${figure.column}.`);
    return { ...row, value, source: found.source };
  });
  return { ...facts, tuition };
}

/** Every number, in the order in which it is shown. */
export function assumedNumbers({ schooling, tuition, programs, partTime, credits, examWait, examFee }: Assumptions): readonly Assumed[] {
  return [...schooling, ...tuition, ...programs, examWait, examFee, partTime, credits];
}

const ranges: Readonly<Record<Assumed['unit'], { min: number; max: number; isWhole: boolean }>> = {
  months: { min: 1, max: 240, isWhole: true },
  dollars: { min: 0, max: 10_000, isWhole: true },
  'dollars-per-year': { min: 0, max: 200_000, isWhole: true },
  'credits-per-year': { min: 1, max: 120, isWhole: true },
  times: { min: 1, max: 10, isWhole: false },
};

/**
 * The assumptions with the visitor's own numbers, by id. A number out of range, or an id that is not there, changes
 * nothing and is named in `refused`. An exam may take no wait at all: only there 0 months are taken.
 */
export function withChanges(assumptions: Assumptions, changes: Readonly<Record<string, number>>): { assumptions: Assumptions; refused: readonly string[] } {
  const known = new Map(assumedNumbers(assumptions).map((row) => [row.id, row]));
  const isRight = (id: string, value: number) => {
    const row = known.get(id);
    if (!row) return false;
    const { min, max, isWhole } = ranges[row.unit];
    return value >= (row.id === assumptions.examWait.id ? 0 : min) && value <= max && (!isWhole || Number.isInteger(value));
  };
  const accepted = new Map(Object.entries(changes).filter(([id, value]) => isRight(id, value)));
  const change = <T extends Assumed>(row: T): T => (accepted.has(row.id) ? { ...row, value: accepted.get(row.id)! } : row);
  return {
    assumptions: {
      schooling: assumptions.schooling.map(change),
      tuition: assumptions.tuition.map(change),
      programs: assumptions.programs.map(change),
      byWordOnly: assumptions.byWordOnly,
      jobs: assumptions.jobs,
      partTime: change(assumptions.partTime),
      credits: change(assumptions.credits),
      examWait: change(assumptions.examWait),
      examFee: change(assumptions.examFee),
    },
    refused: Object.keys(changes).filter((id) => !accepted.has(id)),
  };
}
