import type { Unit } from '../schemas/figures.ts';
import { say } from './words.ts';

const number = /* @__PURE__ */ new Intl.NumberFormat('en-US', { maximumFractionDigits: 3 });
const difference = /* @__PURE__ */ new Intl.NumberFormat('en-US', { maximumFractionDigits: 3, signDisplay: 'exceptZero' });
const dollars = /* @__PURE__ */ new Intl.NumberFormat('en-US', { style: 'currency', currency: 'USD', maximumFractionDigits: 0 });
const cents = /* @__PURE__ */ new Intl.NumberFormat('en-US', { style: 'currency', currency: 'USD', minimumFractionDigits: 2 });
const months = /* @__PURE__ */ new Intl.DateTimeFormat('en-US', { month: 'long', year: 'numeric', timeZone: 'UTC' });
const days = /* @__PURE__ */ new Intl.DateTimeFormat('en-US', { month: 'long', day: 'numeric', year: 'numeric', timeZone: 'UTC' });

/** Every number shown has one minus sign, U+2212. Data files are not written here: they keep the hyphen of ASCII. */
const withMinus = (text: string): string => text.replace('-', '−');

export const formatNumber = (value: number): string => withMinus(number.format(value));

/** A difference, with its sign on both sides: "+6,300", "−48,300", "0". */
export const formatDifference = (value: number): string => withMinus(difference.format(value));

/** US dollars; cents only where there are any. */
export const formatMoney = (value: number): string => withMinus((Number.isInteger(value) ? dollars : cents).format(value));

export const formatPercent = (value: number): string => `${formatNumber(value)}%`;

/** "2021", "September 2021", "September 30, 2021"; a span as "2010 to 2016". */
export function formatDate(date: string): string {
  if (date.includes('/'))
    return date
      .split('/')
      .map(formatDate)
      .join(` ${say('date.to')} `);
  const [year, month, day] = date.split('-').map(Number);
  if (month === undefined) return String(year);
  const moment = Date.UTC(year!, month - 1, day ?? 1);
  return (day === undefined ? months : days).format(moment);
}

/** "6 months", "1 year", "18 months", "3 years". */
export function formatMonths(count: number): string {
  return count % 12 === 0 ? say('time.years', { count: count / 12 }) : say('time.months', { count });
}

/** "$50,844 to $65,061 a year" */
export function formatPay(pay: { min: number; max: number; period: 'year' | 'month' | 'hour' }): string {
  const range = pay.min === pay.max ? formatMoney(pay.min) : `${formatMoney(pay.min)} ${say('date.to')} ${formatMoney(pay.max)}`;
  return `${range} ${say(`pay.${pay.period}`)}`;
}

/** A cell of a table of figures in its unit. Null reads "not given", never blank or zero. */
export function formatCell(value: string | number | boolean | null | undefined, unit: Unit): string {
  if (value === null || value === undefined) return say('figure.notGiven');
  if (typeof value !== 'number') return String(value);
  switch (unit) {
    case 'usd':
    case 'usd-per-year':
      return formatMoney(value);
    case 'usd-per-hour':
      return withMinus(cents.format(value));
    case 'percent':
    case 'share-percent':
      return formatPercent(value);
    case 'year':
      return String(value);
    default:
      return formatNumber(value);
  }
}

/** Joins names as a sentence does: "RHIT, CCS or CPC". */
export function formatList(items: readonly string[], kind: 'conjunction' | 'disjunction' = 'conjunction'): string {
  return new Intl.ListFormat('en-US', { type: kind }).format(items);
}

/** First letter in upper case, for words that start a sentence. */
export function capitalize(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
