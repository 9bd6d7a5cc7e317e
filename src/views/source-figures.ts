import type { SourceIndex } from '../domain/context.ts';
import { numberCount, type Figures } from '../domain/figures.ts';
import { rowsRestingOn } from '../domain/row-sources.ts';
import { tablePath } from '../domain/paths.ts';
import { dataAddresses } from './data-addresses.ts';
import { figureTableView, type FigureTableView } from './figure-table.ts';
import { formatNumber } from './format.ts';
import { hrefTo } from './href.ts';
import { say } from './words.ts';

/** A table of figures of which some or all rest on one source. */
export interface SourceTable {
  /** Fragment of its part of the page. */
  id: string;
  href: string;
  title: string;
  /** "3,309 figures in 306 rows of this table" */
  count: string;
  csv: string;
  /** The rows that rest on the source; left out where they are too many for one page. All have the one receipt that the page is about. */
  table?: FigureTableView;
  /** Behind a fold, so that the page stays short. */
  isFolded: boolean;
}

/** More rows than these from one table are left to its file: a page of a thousand rows serves nobody. */
const mostRows = 350;
const mostUnfolded = 12;

/** Every figure that rests on a source, table by table, with all columns that say something in its rows. */
export function sourceFiguresView(source: string, tables: readonly Figures[], sources: SourceIndex): SourceTable[] {
  return tables.flatMap((figures) => {
    const rows = rowsRestingOn(source, figures);
    const count = rows.reduce((sum, row) => sum + numberCount(row), 0);
    if (count === 0) return [];
    const columns = figures.table.columns.filter(({ key }) => key !== 'alsoFrom' && rows.some(({ cells }) => cells[key] !== null)).map(({ key }) => key);
    return {
      id: `table-${figures.id}`,
      href: hrefTo(tablePath(figures.id)),
      title: figures.table.title,
      count: say('source.figuresIn', { figures: formatNumber(count), rows: formatNumber(rows.length), all: formatNumber(figures.rows.length) }),
      csv: dataAddresses.csv(figures.id),
      table: rows.length <= mostRows ? { ...figureTableView(figures, { caption: figures.table.title, columns, rows, sources }), rowReceipts: undefined } : undefined,
      isFolded: rows.length > mostUnfolded,
    };
  });
}
