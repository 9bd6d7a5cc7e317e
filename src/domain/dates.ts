/** Years between two dates as exact as they are given ("2021", "2021-09", "2021-09-30"); a span counts from its end. */
export function yearsBetween(earlier: string, later: string): number {
  return yearOf(later) - yearOf(earlier);
}

/** The year of a partial date; of a span ("2010/2016"), the last year. */
export function yearOf(date: string): number {
  return Number(date.split('/').at(-1)!.slice(0, 4));
}

/** Whether something of this date is history on the day of the content: older than `historyAfterYears`. */
export function isHistory(date: string, site: { asOf: string; historyAfterYears: number }): boolean {
  return yearsBetween(date, site.asOf) > site.historyAfterYears;
}
