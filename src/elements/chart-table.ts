import { isColumnShown, isRowShown, type Choices } from '../views/chart-choices.ts';
import type { ChartSpec, ChartTable } from '../views/chart-data.ts';
import { rowsAsGiven, textOf } from './table-rows.ts';

/** The table of a figure as the chart reads it: the texts of its cells, and its rows in the order in which they stand. */
export function readTable(table: HTMLTableElement): ChartTable {
  const rows = rowsAsGiven(table);
  return {
    columns: [...table.tHead!.rows[0]!.cells].map(textOf),
    rows: rows.map((row) => [...row.cells].map(textOf)),
    order: [...table.tBodies[0]!.rows].map((row) => Number(row.dataset.place)),
  };
}

/** Shows the rows and columns that are chosen, so that the table holds what the drawing shows. */
export function showChosen(table: HTMLTableElement, spec: ChartSpec, chosen: Choices): void {
  const hideColumns = (row: HTMLTableRowElement) => {
    if (spec.choices) for (const [column, cell] of [...row.cells].entries()) cell.hidden = !isColumnShown(spec, column, chosen);
  };
  hideColumns(table.tHead!.rows[0]!);
  for (const [place, row] of rowsAsGiven(table).entries()) {
    row.hidden = !isRowShown(spec, place, chosen);
    hideColumns(row);
  }
}
