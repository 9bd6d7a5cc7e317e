/**
 * The command `npm run figures -- --oews FILE --projections FILE --cpi FILE --rpp FILE`: brings content/figures to a new edition of
 * the files that the agencies publish. All or nothing: every finding is printed and nothing is written, or all tables are
 * written. The same file again changes not one byte. The only file of this room that touches the disk.
 */
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ContentFile } from '../checks/corpus.ts';
import { formatFindings, type Finding } from '../checks/finding.ts';
import { readContentFiles } from '../checks/run.ts';
import type { AgencyFile } from './agency-file.ts';
import { readCommandLine, usage, type NamedFile } from './command-line.ts';
import { planUpdate } from './plan.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
/** Findings of one kind in one file that are printed; a shifted column makes hundreds. */
const mostOfAKind = 12;

/** Runs the command on the project in `folder`. `isRight` is false where findings kept it from writing. */
export async function importFigures(words: readonly string[], folder: string = root): Promise<{ isRight: boolean; text: string }> {
  if (words.length === 1 && words[0] === '--help') return { isRight: true, text: usage };
  const { request, findings } = readCommandLine(words);
  const files = request.files.flatMap((file) => readAgencyFile(file, findings));
  const plan = await planUpdate(request, files, readContentFiles(folder));
  findings.push(...plan.findings);
  if (findings.length > 0) return refusal(findings);
  if (plan.written.length === 0) return { isRight: true, text: `${plan.summary}\n\nNothing changes: the tables hold these figures already.` };
  if (request.isDryRun) return { isRight: true, text: `${plan.summary}\n\nNothing was written (--dry-run).` };
  writeAll(plan.written, folder);
  return { isRight: true, text: `${plan.summary}\n\nWritten: ${plan.written.map(({ path }) => path).join(', ')}` };
}

function readAgencyFile(file: NamedFile, findings: Finding[]): AgencyFile[] {
  try {
    return [{ ...file, bytes: readFileSync(file.path) }];
  } catch (error) {
    const isFolder = (error as { code?: string }).code === 'EISDIR';
    findings.push({ rule: 'no-file', file: file.path, found: isFolder ? 'a folder' : 'no such file', right: `the path of a file behind --${file.kind}` });
    return [];
  }
}

function refusal(findings: readonly Finding[]): { isRight: false; text: string } {
  const counts = new Map<string, number>();
  const shown = findings.filter((finding) => {
    const kind = `${finding.file} ${finding.rule}`;
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
    return counts.get(kind)! <= mostOfAKind;
  });
  const more = [...counts].filter(([, count]) => count > mostOfAKind).map(([kind, count]) => `… and ${count - mostOfAKind} more of this kind: ${kind}`);
  const count = `${findings.length} finding${findings.length === 1 ? '' : 's'}. Nothing was written.`;
  return { isRight: false, text: [formatFindings(shown), ...more, '', count].join('\n') };
}

/** Writes beside the files first: a full disk leaves the tables as they were. */
function writeAll(written: readonly ContentFile[], folder: string): void {
  const targets = written.map(({ path, bytes }) => ({ path: join(folder, path), bytes }));
  try {
    for (const { path, bytes } of targets) writeFileSync(`${path}.new`, bytes);
    for (const { path } of targets) renameSync(`${path}.new`, path);
  } finally {
    for (const { path } of targets) rmSync(`${path}.new`, { force: true });
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { isRight, text } = await importFigures(process.argv.slice(2));
  (isRight ? console.log : console.error)(text);
  if (!isRight) process.exitCode = 1;
}
