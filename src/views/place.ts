import { say } from './words.ts';

const ordinal = /* @__PURE__ */ new Intl.PluralRules('en', { type: 'ordinal' });

/** "1st", "12th", "23rd" */
export const formatOrdinal = (place: number): string => say(`ordinal.${ordinal.select(place)}`, { place });

/** "12th of 50": a place among those that have a figure. */
export const formatPlace = (place: number, of: number): string => say('ordinal.of', { place: formatOrdinal(place), of });
