/** One thing that is wrong in the content, told so that its author can mend it without reading code. */
export interface Finding {
  /** Name of the rule, the same as the file in src/checks/rules that made the finding. */
  rule: string;
  /** Path from the project's root. */
  file: string;
  /** 1-based line, where it is known. */
  line?: number;
  /** Path inside the file: "rungs[1].pay[0].max". */
  place?: string;
  /** What stands there. */
  found: string;
  /** What would be right. */
  right: string;
  /** The nearest id that exists, for a name that does not. */
  nearest?: string;
}

export type Path = readonly (string | number)[];

/** Where in its file a finding lies, as messages and exceptions write it. */
export function placeOf({ place }: Finding): string {
  return place ?? 'whole file';
}

/** "rungs[1].pay[0].max" */
export function formatPath(path: Path): string {
  return path.reduce<string>((text, part) => (typeof part === 'number' ? `${text}[${part}]` : text === '' ? part : `${text}.${part}`), '');
}

/** A value as a message shows it: quoted, on one line, 80 characters at most. */
export function formatValue(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 80 ? `${text.slice(0, 77)}…` : text;
}

/** All findings as one text, grouped by file and in the order of lines. */
export function formatFindings(findings: readonly Finding[]): string {
  const byFile = new Map<string, Finding[]>();
  for (const finding of findings) byFile.set(finding.file, [...(byFile.get(finding.file) ?? []), finding]);
  const blocks = [...byFile]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([file, inFile]) => {
      const lines = [...inFile].sort((a, b) => (a.line ?? 0) - (b.line ?? 0)).map(formatFinding);
      return `${file}\n${lines.join('\n')}`;
    });
  return blocks.join('\n\n');
}

function formatFinding(finding: Finding): string {
  const where = finding.line === undefined ? placeOf(finding) : [`line ${finding.line}`, ...(finding.place === undefined ? [] : [finding.place])].join(', ');
  const nearest = finding.nearest === undefined ? '' : `\n    nearest: ${finding.nearest}`;
  return `  ${where} (${finding.rule})\n    found: ${finding.found}\n    right: ${finding.right}${nearest}`;
}
