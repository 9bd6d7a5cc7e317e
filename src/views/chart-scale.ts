import type { Unit } from '../schemas/figures.ts';

/** An axis of values: from and to are its ends; ticks stand at round numbers. */
export interface Scale {
  from: number;
  to: number;
  ticks: readonly { value: number; text: string }[];
  /** An axis that does not start at zero says so: lengths on it are not to be compared. */
  startsAtZero: boolean;
}

interface Wanted {
  unit: Unit;
  /** Bars are read by their length, so their axis always holds zero. */
  needsZero: boolean;
  /** Room beyond the highest and below the lowest number, as a share of their distance: for texts beside the marks. */
  room: number;
}

/** An axis that holds all numbers. It holds zero too where that costs less than half of its length. */
export function scaleOf(values: readonly number[], { unit, needsZero, room }: Wanted): Scale {
  if (values.length === 0) return { from: 0, to: 1, ticks: [], startsAtZero: true };
  const [lowest, highest] = [Math.min(...values), Math.max(...values)];
  const hasZero = needsZero || (lowest >= 0 && lowest < highest / 2);
  const low = hasZero ? Math.min(lowest, 0) : lowest;
  const high = hasZero ? Math.max(highest, 0) : highest;
  const span = high - low || Math.abs(high) || 1;
  const step = roundStep(span / 5);
  const from = low > 0 ? Math.floor((low - span * room) / step) * step : low === 0 ? 0 : low - span * room;
  const to = high === 0 && low < 0 ? 0 : high + span * room;
  const first = Math.ceil(from / step - 1e-9);
  const count = Math.floor(to / step + 1e-9) - first + 1;
  const ticks = Array.from({ length: count }, (_, index) => Number(((first + index) * step).toPrecision(12)));
  return { from, to, ticks: ticks.map((value) => ({ value, text: formatTick(value, unit) })), startsAtZero: from <= 0 && to >= 0 };
}

/** Where a number stands on a scale, in percent of its length. */
export const placeOn = ({ from, to }: Pick<Scale, 'from' | 'to'>, value: number): number => ((value - from) / (to - from)) * 100;

/** The round number (1, 2, 2.5 or 5 with zeros) that lies nearest in proportion. */
function roundStep(wanted: number): number {
  const power = 10 ** Math.floor(Math.log10(wanted));
  const distance = (factor: number) => Math.abs(Math.log((factor * power) / wanted));
  return [1, 2, 2.5, 5, 10].reduce((best, factor) => (distance(factor) < distance(best) ? factor : best)) * power;
}

/** "$50k", "200k", "1.5M", "−4%": short forms are for axes alone. */
export function formatTick(value: number, unit: Unit): string {
  const size = Math.abs(value);
  const [divisor, letter] = unit === 'year' ? [1, ''] : size >= 1e6 ? [1e6, 'M'] : size >= 1000 ? [1000, 'k'] : [1, ''];
  const number = `${Number((size / divisor).toPrecision(6))}${letter}`;
  const sign = value < 0 ? '−' : '';
  if (unit.startsWith('usd')) return `${sign}$${number}`;
  return unit === 'percent' || unit === 'share-percent' ? `${sign}${number}%` : `${sign}${number}`;
}
