import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { root } from './build.ts';
import type { BuiltPage } from './pages.ts';
import { oneLine } from './text.ts';

/** One row of a table on a page: its name, then what its cells say. Null: the page says that no number is given. */
export interface ShownRow {
  name: string;
  cells: readonly (number | string | null)[];
}

export interface ShownTable {
  caption: string;
  columns: readonly string[];
  rows: readonly ShownRow[];
}

/** The tables of figures in one section of a page. */
export function tablesIn({ $ }: BuiltPage, section: string): ShownTable[] {
  return $(`section[aria-labelledby="${section}"] table`)
    .map((_, table) => {
      const textsOf = (selector: string) =>
        $(table)
          .find(selector)
          .map((_, cell) => oneLine($(cell).text()))
          .get();
      const rows = $(table)
        .find('tbody tr')
        .map((_, row) => {
          const [name, ...cells] = $(row)
            .children()
            .map((_, cell) => oneLine($(cell).text()))
            .get();
          return { name: name!, cells: cells.map(valueOf) };
        });
      return { caption: textsOf('caption')[0] ?? '', columns: textsOf('thead th'), rows: rows.get() };
    })
    .get();
}

/** What a cell says. "under 5" stands where the publisher prints 0 for fewer than five openings a year. */
function valueOf(text: string): number | string | null {
  if (text === 'under 5') return 0;
  if (['not given', 'not released by BLS', 'no figure printed', 'at or above the top that BLS prints'].includes(text)) return null;
  const plain = text
    .replace(/^\+|^\$|%$/g, '')
    .replaceAll(',', '')
    .replace('−', '-');
  return /^-?\d+(\.\d+)?$/.test(plain) ? Number(plain) : text;
}

export type Row = Readonly<Record<string, string | number | boolean | null>>;

/** One table of content/figures, as its file gives it. */
export function figures(id: string): { vintage?: string; source?: string; columns: { key: string; unit: string }[]; rows: Row[] } {
  return parse(readFileSync(join(root, `content/figures/${id}.yaml`), 'utf8'));
}

/** What the interface calls an occupation. */
export const occupationLabels = (parse(readFileSync(join(root, 'content/words/en.yaml'), 'utf8')) as { occupation: Record<string, string> }).occupation;

/** States by postal code. */
export function stateNames(): Map<string, string> {
  const { rows } = figures('wages-states');
  return new Map(
    [...new Set(rows.map(({ postal }) => String(postal)))].map((postal) => [
      postal,
      (parse(readFileSync(join(root, `content/states/${postal.toLowerCase()}.yaml`), 'utf8')) as { name: string }).name,
    ]),
  );
}
