/** A cell of an agency's file: a number, or null with the agency's mark for "not given", or words that are neither. */
export interface Cell {
  value: number | null;
  /** "*", "**", "#", "~", "(NA)" …; '' for an empty cell. Undefined beside a number. */
  mark?: string;
  /** Why the text is no number that could be taken. */
  wrong?: string;
}

/** Marks that the agencies print for a number that they do not give. BLS: * pay, ** jobs, # pay above the limit, ~ share too small. */
const marks = new Set(['*', '**', '#', '~', '(na)', '(d)', '(nm)', '(l)', '(x)', 'na', 'n/a', '-', '--', '']);
const number = /^[+-]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?$|^[+-]?\.\d+$/;

/** Reads a number with at most `decimals` places; thousands separators are taken. A mark is null, never 0. */
export function readCell(text: string, decimals: number): Cell {
  if (marks.has(text.toLowerCase())) return { value: null, mark: text };
  if (!number.test(text)) return { value: null, wrong: 'a number, or the agency’s mark for one that it does not give' };
  const value = Number(text.replaceAll(',', ''));
  const rounded = Number(value.toFixed(decimals));
  if (Math.abs(rounded - value) > 1e-9 * Math.max(1, Math.abs(value)))
    return { value: null, wrong: decimals === 0 ? 'a whole number' : `a number with at most ${decimals} decimals` };
  return { value: rounded };
}

/** Average of index numbers, rounded half up as BLS does: to 1 decimal where every month has at most one (before 2007), else to 3. */
export function averageOf(values: readonly number[]): number {
  const thousandths = values.map((value) => Math.round(value * 1000));
  const unit = thousandths.every((value) => value % 100 === 0) ? 100 : 1;
  const sum = thousandths.reduce((total, value) => total + value, 0);
  return (Math.floor(sum / (values.length * unit) + 0.5) * unit) / 1000;
}
