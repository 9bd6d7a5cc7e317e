import { parse } from 'csv-parse/sync';
import readWorkbook from 'read-excel-file/node';
import type { Finding } from '../checks/finding.ts';
import type { AgencyFile } from './agency-file.ts';

/** One line of a file or one row of a worksheet; cells are trimmed text, empty cells are ''. */
export interface Line {
  /** 1-based, as an editor or a spreadsheet program shows it. */
  number: number;
  cells: readonly string[];
}

/** A worksheet, or a text file as a whole. */
export interface Sheet {
  /** Name of the worksheet; text files have none. */
  name?: string;
  lines: readonly Line[];
}

/** Reads a workbook (.xlsx) or comma- or tab-separated text, told by its first bytes and not by its name. */
export async function readSheets(file: AgencyFile): Promise<{ sheets: Sheet[]; findings: Finding[] }> {
  const fault = faultOf(file.bytes);
  if (fault) return { sheets: [], findings: [{ rule: 'not-a-table', file: file.path, ...fault }] };
  return startsWith(file.bytes, 0x50, 0x4b) ? readXlsx(file) : readText(file);
}

function startsWith(bytes: Uint8Array, ...start: number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}

/** What the file is instead of a table, and what would be right. */
function faultOf(bytes: Uint8Array): { found: string; right: string } | undefined {
  const text = decode(bytes.subarray(0, 4096))
    .replace(/^\ufeff/, '')
    .trimStart();
  if (text === '') return { found: 'an empty file', right: 'the file as the agency publishes it: download it again' };
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return { found: 'a workbook of the old kind (.xls)', right: 'the same saved as .xlsx or as CSV' };
  if (text.startsWith('%PDF')) return { found: 'a PDF', right: 'a workbook (.xlsx) or CSV' };
  if (startsWith(bytes, 0xff, 0xfe) || startsWith(bytes, 0xfe, 0xff)) return { found: 'UTF-16 text', right: 'the same saved as "CSV UTF-8"' };
  if (text.startsWith('<')) {
    const title = /<title[^>]*>([^<]*)/i.exec(text)?.[1]?.trim();
    return { found: `a web page${title ? ` ("${title}")` : ''} instead of data`, right: 'the file itself: open the address in a browser, download it and look into it' };
  }
  if (text.startsWith('{') || text.startsWith('[')) return { found: 'JSON', right: 'the CSV or the workbook of the same figures' };
  if (!startsWith(bytes, 0x50, 0x4b) && text.includes('\u0000')) return { found: 'bytes that are no text', right: 'a workbook (.xlsx) or CSV' };
  return undefined;
}

/** UTF-8, or the Windows code page in which some agencies still write names. */
function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

async function readXlsx(file: AgencyFile): Promise<{ sheets: Sheet[]; findings: Finding[] }> {
  try {
    const sheets = await readWorkbook(Buffer.from(file.bytes));
    return { sheets: sheets.map(({ sheet, data }) => ({ name: sheet, lines: data.map((cells, index) => ({ number: index + 1, cells: cells.map(textOf) })) })), findings: [] };
  } catch (error) {
    const isDamaged = (error as { code?: string }).code === 'INVALID_ZIP';
    const fault = isDamaged
      ? { found: 'a workbook that cannot be opened: cut off or damaged', right: 'the whole file: download it again' }
      : { found: 'a ZIP archive that is no workbook', right: 'the .xlsx file that lies inside the archive: unpack it first' };
    return { sheets: [], findings: [{ rule: 'not-a-table', file: file.path, ...fault }] };
  }
}

/** A workbook keeps 21.98 as 21.979999999999997: twelve digits are what it means. */
function textOf(cell: unknown): string {
  if (cell === null || cell === undefined) return '';
  if (typeof cell === 'number') return String(Number(cell.toPrecision(12)));
  return cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell).trim();
}

function readText(file: AgencyFile): { sheets: Sheet[]; findings: Finding[] } {
  const text = decode(file.bytes);
  const top = text.split('\n', 40).join('\n');
  const isTabbed = top.split('\t').length > top.split(',').length;
  try {
    // BEA puts a space before its quotes. Trimming would eat empty cells where tabs part the cells.
    const records = parse(text, { bom: true, delimiter: isTabbed ? '\t' : ',', trim: !isTabbed, relax_column_count: true, skip_empty_lines: true, info: true }) as unknown as {
      record: string[];
      info: { lines: number };
    }[];
    return { sheets: [{ lines: records.map(({ record, info }) => ({ number: info.lines, cells: record.map((cell) => cell.trim()) })) }], findings: [] };
  } catch (error) {
    const { code, lines } = error as { code?: string; lines?: number };
    const isOpen = code === 'CSV_QUOTE_NOT_CLOSED' || code === 'CSV_MAX_RECORD_SIZE';
    const found = isOpen ? 'a quote that is opened and never closed: the file is cut off, or the quote is a stray one' : 'a quote in the middle of a cell';
    return { sheets: [], findings: [{ rule: 'not-a-table', file: file.path, line: lines, found, right: 'the file as the agency publishes it: download it again' }] };
  }
}
