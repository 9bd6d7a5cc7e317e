import type { Finding } from '../checks/finding.ts';
import { nearestId } from '../checks/nearest.ts';
import { kinds, type AgencyFile, type Kind } from './agency-file.ts';

export type NamedFile = Omit<AgencyFile, 'bytes'>;

/** What the editor asks for. */
export interface Request {
  files: NamedFile[];
  isDryRun: boolean;
  acceptsJumps: boolean;
  without: string[];
}

export const usage = `npm run figures -- --oews FILE [--vintage 2026-05] [--source ID] [--projections FILE …] [--cpi FILE …] [--rpp FILE …]
  --vintage, --source   stand behind the file that they are about
  --without ND,SD       states that the agency is known to leave out
  --accept-jumps        take large changes that were looked up
  --dry-run             show what would change and write nothing`;

const flags = ['--dry-run', '--accept-jumps'];
const fileOptions = ['--vintage', '--source'];
const known = [...kinds.map((kind) => `--${kind}`), ...fileOptions, '--without', ...flags];

/** Reads the words behind `npm run figures --`. Gives findings for every word that it does not understand. */
export function readCommandLine(words: readonly string[]): { request: Request; findings: Finding[] } {
  const request: Request = { files: [], isDryRun: false, acceptsJumps: false, without: [] };
  const findings: Finding[] = [];
  const wrong = (found: string, right: string, nearest?: string) => findings.push({ rule: 'command', file: 'npm run figures', found, right, nearest });
  const rest = words.flatMap((word) => (/^--[a-z-]+=/.test(word) ? [word.slice(0, word.indexOf('=')), word.slice(word.indexOf('=') + 1)] : [word]));
  while (rest.length > 0) {
    const option = rest.shift()!;
    if (flags.includes(option)) {
      if (option === '--dry-run') request.isDryRun = true;
      else request.acceptsJumps = true;
      continue;
    }
    if (!known.includes(option)) {
      wrong(`the word ${option}`, `one of ${known.join(', ')}`, nearestId(option, known));
      continue;
    }
    const value = rest[0] === undefined || rest[0].startsWith('--') ? undefined : rest.shift();
    if (value === undefined) wrong(`${option} without a value`, option === '--without' ? 'postal codes: --without ND,SD' : `a value behind ${option}`);
    else if (option === '--without') request.without.push(...value.split(','));
    else if (fileOptions.includes(option)) giveTo(request.files.at(-1), option, value, wrong);
    else request.files.push({ kind: option.slice(2) as Kind, path: value });
  }
  if (request.files.length === 0 && findings.length === 0) wrong('no file', usage);
  return { request, findings };
}

function giveTo(file: NamedFile | undefined, option: string, value: string, wrong: (found: string, right: string) => void): void {
  if (!file) wrong(`${option} before any file`, `${option} behind the file that it is about: --oews FILE ${option} ${value}`);
  else if (option === '--vintage') file.vintage = value;
  else file.source = value;
}
