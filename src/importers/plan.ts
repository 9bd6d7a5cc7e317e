import { readCorpus, type ContentFile, type Corpus } from '../checks/corpus.ts';
import { findAll } from '../checks/find-all.ts';
import type { Finding } from '../checks/finding.ts';
import { nearestId } from '../checks/nearest.ts';
import type { AgencyFile, Given, Kind, Reading, TableUpdate } from './agency-file.ts';
import type { Request } from './command-line.ts';
import { readCpi } from './cpi.ts';
import { readOews } from './oews.ts';
import { presentTable } from './present-table.ts';
import { readPriceParities } from './price-parities.ts';
import { readProjections } from './projections.ts';
import { readSheets, type Sheet } from './spreadsheet.ts';
import { describeUpdate, findOldWords, oldWordsIn } from './summary.ts';
import { findSpreadRows, writeTable } from './table-lines.ts';
import { wholeTableRules } from './whole-table.ts';

/** What the command would do: with findings nothing, else write these files and print this summary. */
export interface Plan {
  findings: Finding[];
  written: ContentFile[];
  summary: string;
}

const importers: Readonly<Record<Kind, (file: AgencyFile, sheets: readonly Sheet[], given: Given) => Reading>> = {
  oews: readOews,
  projections: readProjections,
  cpi: readCpi,
  rpp: readPriceParities,
};

/** Tables that must be there before a file of each kind is read. The national wages name the occupations. */
const tables: Readonly<Record<Kind, readonly string[]>> = {
  oews: ['wages-national', 'wages-states'],
  projections: ['wages-national', 'projections-states'],
  cpi: ['cpi'],
  rpp: ['price-parities'],
};

/** Reads all files, checks them against the tables as they stand and the content as it would be. Touches no disk. */
export async function planUpdate(request: Pick<Request, 'acceptsJumps' | 'without'>, files: readonly AgencyFile[], content: readonly ContentFile[]): Promise<Plan> {
  const { corpus, findings: broken } = readCorpus(content);
  const before = [...findMissingTables(files, corpus, content, broken), ...findUnknownPostals(request.without, corpus)];
  if (before.length > 0) return refuse(before);
  const readings = await Promise.all(
    files.map(async (file): Promise<Reading> => {
      const { sheets, findings } = await readSheets(file);
      return findings.length > 0 ? { findings, doubts: [] } : importers[file.kind](file, sheets, { corpus, without: request.without });
    }),
  );
  const updates = readings.flatMap(({ update, doubts }) => (update ? [withAccepted(update, doubts)] : []));
  const findings = [...readings.flatMap((reading) => [...reading.findings, ...(request.acceptsJumps ? [] : reading.doubts)]), ...findTwice(updates)];
  return findings.length > 0 ? refuse(findings) : checkResult(updates, corpus, content);
}

/** What stands in a finding about a whole table, as a line of the summary: only an editor who takes it comes to read it. */
function withAccepted(update: TableUpdate, doubts: readonly Finding[]): TableUpdate {
  const taken = doubts.filter(({ rule }) => wholeTableRules.has(rule)).map(({ place, found }) => `taken with --accept-jumps: ${place === undefined ? '' : `${place}: `}${found}`);
  return { ...update, said: [...update.said, ...taken] };
}

const refuse = (findings: Finding[]): Plan => ({ findings, written: [], summary: '' });

/** Writes the tables in memory and runs the content check over the whole content with them in place. */
function checkResult(updates: readonly TableUpdate[], corpus: Corpus, content: readonly ContentFile[]): Plan {
  const decoder = new TextDecoder();
  const spread = updates.flatMap(({ table }) => findSpreadRows(presentTable(corpus, table), decoder.decode(fileOf(content, table).bytes)));
  if (spread.length > 0) return refuse(spread);
  const written = updates.flatMap((update) => {
    const { path, bytes } = fileOf(content, update.table);
    const text = decoder.decode(bytes);
    const now = writeTable(presentTable(corpus, update.table), text, update);
    return now === text ? [] : [{ path, bytes: new TextEncoder().encode(now) }];
  });
  const result = content.map((file) => written.find(({ path }) => path === file.path) ?? file);
  // A replaced source may be left without a citation, and the source of the next file has none yet: that is said, not refused.
  const leftOver = ({ rule }: Finding) => rule === 'unused-sources';
  const found = written.length === 0 ? [] : findAll(result);
  const findings = found.filter((finding) => !leftOver(finding));
  if (findings.length > 0) return refuse(findings);
  const described = updates.map((update) => describeUpdate(presentTable(corpus, update.table), update));
  const next = written.length === 0 ? [] : nextSteps(updates, result, found.filter(leftOver));
  return { findings, written, summary: [...described, ...(next.length === 0 ? [] : [['Next:', ...next.map((step) => `  - ${step}`)].join('\n')])].join('\n\n') };
}

function nextSteps(updates: readonly TableUpdate[], content: readonly ContentFile[], unused: readonly Finding[]): string[] {
  const words = [...new Set(updates.flatMap(oldWordsIn))];
  const lines = words.length === 0 ? [] : findOldWords(content, words);
  return [
    ...new Set(updates.flatMap(({ next }) => next)),
    ...unused.map(({ file }) => `${file}: nothing cites it. Delete it if its figures were replaced.`),
    ...(lines.length === 0 ? [] : [`Words that still name ${words.join(' or ')}; read each and bring it up to date, or leave it as history:\n    ${lines.join('\n    ')}`]),
    ...updates.filter(({ replaced }) => replaced).map(({ table }) => `content/figures/${table}.yaml: read its title, description and notes against the new file.`),
    'npm run check:content, npm test, and look at the pages.',
  ];
}

function fileOf(content: readonly ContentFile[], table: string): ContentFile {
  return content.find(({ path }) => path === `content/figures/${table}.yaml`)!;
}

/** A table that is gone or cannot be read: without it nothing could be compared. */
function findMissingTables(files: readonly AgencyFile[], corpus: Corpus, content: readonly ContentFile[], broken: readonly Finding[]): Finding[] {
  return [...new Set(files.flatMap(({ kind }) => tables[kind]))].flatMap((table) => {
    if (corpus.figures.some(({ id }) => id === table)) return [];
    const file = `content/figures/${table}.yaml`;
    if (content.some(({ path }) => path === file)) return broken.filter((finding) => finding.file === file);
    return [{ rule: 'missing-table', file, found: 'no such file', right: 'the table as the last edition left it: it is what the new one is compared with' }];
  });
}

function findUnknownPostals(without: readonly string[], corpus: Corpus): Finding[] {
  const known = corpus.states.map(({ data }) => data.postal);
  return without
    .filter((postal) => !known.includes(postal))
    .map((postal) => ({
      rule: 'command',
      file: 'npm run figures',
      found: `--without ${postal}`,
      right: 'postal codes of states, such as --without ND,SD',
      nearest: nearestId(postal, known),
    }));
}

/** One call fills each table once: two files for one table would hide each other. */
function findTwice(updates: readonly TableUpdate[]): Finding[] {
  return updates.flatMap(({ table, file }, index) => {
    const first = updates.findIndex((other) => other.table === table);
    return first === index
      ? []
      : [
          {
            rule: 'command',
            file: file.path,
            found: `a second file for ${table}, beside ${updates[first]!.file.path}`,
            right: 'one file for each table; run the command once for each year',
          },
        ];
  });
}
