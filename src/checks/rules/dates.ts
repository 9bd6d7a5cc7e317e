import { at, factCollectionNames, type Entry } from '../corpus.ts';
import type { Finding, Path } from '../finding.ts';
import type { Rule } from '../rule.ts';

const dateKeys = new Set(['asOf', 'effective', 'vintage', 'dated', 'updated']);

/** No date lies after the day of the content; a thing is dated or says that it is not; days exist in the calendar. */
export const dates: Rule = (corpus) => {
  const today = corpus.single.site?.data.asOf;
  const findings: Finding[] = [];
  for (const name of factCollectionNames) {
    for (const entry of corpus[name] as Entry[]) {
      walk(entry.data, [], (path, text) => {
        for (const date of text.split('/')) {
          if (!existsInCalendar(date)) findings.push(at('dates', entry, path, text, 'a date that the calendar has'));
          else if (today !== undefined && date > today.slice(0, date.length)) findings.push(at('dates', entry, path, text, `a date up to ${today} (asOf in content/site.yaml)`));
        }
      });
    }
  }
  for (const entry of corpus.ladders) findings.push(...datedOrNot(entry, entry.data.vintage, entry.data.undated, 'vintage'));
  for (const entry of corpus.sources) findings.push(...datedOrNot(entry, entry.data.dated, entry.data.undated, 'dated'));
  return findings;
};

function datedOrNot(entry: Entry, date: string | undefined, undated: true | undefined, key: string): Finding[] {
  if ((date === undefined) !== (undated === undefined)) return [];
  const found = date === undefined ? 'no date' : `the date ${date} and undated: true`;
  return [at('dates', entry, [date === undefined ? key : 'undated'], found, `either ${key}: "2021-09", or undated: true where the source bears no date`)];
}

function existsInCalendar(date: string): boolean {
  if (!/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/.test(date)) return true;
  const [year, month = '01', day = '01'] = date.split('-');
  const parsed = new Date(`${year}-${month}-${day}T00:00:00Z`);
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().slice(0, 10) === `${year}-${month}-${day}`;
}

function walk(value: unknown, path: Path, visit: (path: Path, text: string) => void): void {
  if (value === null || typeof value !== 'object') return;
  for (const [key, item] of Object.entries(value)) {
    const here = [...path, Array.isArray(value) ? Number(key) : key];
    if (dateKeys.has(key) && typeof item === 'string') visit(here, item);
    else walk(item, here, visit);
  }
}
