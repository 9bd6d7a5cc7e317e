import { z } from 'astro/zod';
import { formatPath, formatValue, type Finding, type Path } from './finding.ts';
import { nearestId } from './nearest.ts';
import type { Entry } from './corpus.ts';

type Issue = z.core.$ZodIssue;

/** Checks one file against its schema. Gives the parsed data, or one finding for each thing that is wrong, in our words. */
export function findShape(entry: Entry, schema: z.ZodType): { data?: unknown; findings: Finding[] } {
  const result = schema.safeParse(entry.data);
  if (result.success) return { data: result.data, findings: [] };
  return { findings: withoutMisspelled(result.error.issues.flatMap((issue) => toFindings(issue, entry, schema))) };
}

/** A misspelled key is told once: not also as the field that is missing because of it. */
function withoutMisspelled(findings: readonly Finding[]): Finding[] {
  const meant = new Set(findings.filter(({ rule, nearest }) => rule === 'unknown-key' && nearest !== undefined).map(({ place, nearest }) => place!.replace(/[^.]*$/, nearest!)));
  return findings.filter(({ rule, place }) => rule !== 'missing-field' || !meant.has(place ?? ''));
}

function toFindings(issue: Issue, entry: Entry, schema: z.ZodType): Finding[] {
  const path = issue.path as Path;
  const value = valueAt(entry.data, path);
  const line = entry.lineOf(path);
  const base = { file: entry.file, line, place: formatPath(path) || undefined };

  if (issue.code === 'unrecognized_keys') {
    const known = keysAt(schema, path);
    return issue.keys.map((key) => ({
      ...base,
      rule: 'unknown-key',
      line: entry.lineOf([...path, key]),
      place: formatPath([...path, key]),
      found: `the key ${formatValue(key)}`,
      right: `one of ${known.join(', ')}`,
      nearest: nearestId(key, known),
    }));
  }
  if (value === undefined) return [{ ...base, rule: 'missing-field', found: 'nothing', right: `the field ${formatValue(path.at(-1))}: ${rightOf(issue)}` }];
  if (value === null) return [emptyValue(base, path, issue, schema)];
  if (value instanceof Date || (typeof value === 'number' && issue.code === 'invalid_type' && issue.expected === 'string')) {
    const written = entry.written(path) ?? String(value);
    return [{ ...base, rule: 'unquoted', found: `${written} without quotes`, right: `the same in quotes, so that it stays text: ${formatValue(written)}` }];
  }
  if (issue.code === 'invalid_union') {
    const deepest = issue.errors.flat().sort((a, b) => b.path.length - a.path.length)[0];
    if (deepest && deepest.path.length > 0) return toFindings({ ...deepest, path: [...path, ...deepest.path] } as Issue, entry, schema);
  }
  return [{ ...base, rule: 'wrong-value', found: formatValue(value), right: rightOf(issue), nearest: nearestOf(issue, value) }];
}

function emptyValue(base: Pick<Finding, 'file' | 'line' | 'place'>, path: Path, issue: Issue, schema: z.ZodType): Finding {
  if (path.length > 0) return { ...base, rule: 'missing-field', found: 'a key without a value', right: rightOf(issue) };
  return { file: base.file, rule: 'missing-field', found: 'a file without facts', right: `facts, such as ${keysAt(schema, path).slice(0, 3).join(', ')}` };
}

/** What would be right, in our words; the schema's own words where it has some. */
function rightOf(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return names[issue.expected] ?? `a value of kind ${issue.expected}`;
    case 'invalid_value':
      return issue.values.length === 1 ? formatValue(issue.values[0]) : `one of ${issue.values.map(String).join(', ')}`;
    case 'too_small':
      if (issue.origin === 'string') return issue.minimum === 1 ? 'at least one word' : `${issue.minimum} characters at least`;
      if (issue.origin === 'array') return `a list with at least ${issue.minimum === 1 ? 'one entry' : `${issue.minimum} entries`}`;
      return `a number ${issue.inclusive ? 'from' : 'above'} ${issue.minimum}`;
    case 'too_big':
      if (issue.origin === 'array') return `a list with at most ${issue.maximum} entries`;
      return issue.origin === 'string' ? `${issue.maximum} characters at most` : `a number ${issue.inclusive ? 'up to' : 'below'} ${issue.maximum}`;
    case 'invalid_union':
      return 'a number, or words in quotes';
    default:
      return issue.message;
  }
}

const names: Record<string, string> = {
  string: 'words',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'keys with values',
  record: 'keys with values',
};

function nearestOf(issue: Issue, value: unknown): string | undefined {
  return issue.code === 'invalid_value' && typeof value === 'string' ? nearestId(value, issue.values.map(String)) : undefined;
}

function valueAt(data: unknown, path: Path): unknown {
  return path.reduce<unknown>((value, key) => (value as Record<string | number, unknown> | undefined)?.[key], data);
}

/** The keys that the schema allows at a path. */
function keysAt(schema: z.ZodType, path: Path): string[] {
  let current: z.ZodType | undefined = schema;
  for (const key of path) {
    current = unwrap(current);
    if (current instanceof z.ZodArray) current = current.element as z.ZodType;
    else if (current instanceof z.ZodObject) current = current.shape[key] as z.ZodType | undefined;
    else return [];
  }
  current = unwrap(current);
  return current instanceof z.ZodObject ? Object.keys(current.shape) : [];
}

function unwrap(schema: z.ZodType | undefined): z.ZodType | undefined {
  let current = schema;
  while (current instanceof z.ZodOptional) current = current.unwrap() as z.ZodType;
  return current;
}
