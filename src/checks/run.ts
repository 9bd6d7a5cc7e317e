/**
 * The command `npm run check:content [-- path prefix]`. Reads content/, prints every finding, exits 1 if there is one.
 * The build calls readContentFiles and findAll through src/integrations/content-check.ts.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ContentFile } from './corpus.ts';
import { findAll } from './find-all.ts';
import { formatFindings } from './finding.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Every file below `folder` (the project's root unless a test gives another), with paths relative to it. */
export function readContentFiles(folder: string = root): ContentFile[] {
  return readdirSync(join(folder, 'content'), { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile())
    .map((file) => join(file.parentPath, file.name))
    .map((path) => ({ path: relative(folder, path).split(sep).join('/'), bytes: readFileSync(path) }));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const prefix = process.argv[2] ?? '';
  const findings = findAll(readContentFiles()).filter((finding) => finding.file.startsWith(prefix));
  if (findings.length > 0) {
    console.error(formatFindings(findings));
    console.error(`\n${findings.length} finding${findings.length === 1 ? '' : 's'} in the content.`);
    process.exitCode = 1;
  } else {
    console.log('Content check: nothing wrong.');
  }
}
