/** The rows of a table's body in the order of the server, whatever order they stand in now. Their places are kept on them at first sight. */
export function rowsAsGiven(table: HTMLTableElement): HTMLTableRowElement[] {
  const rows = [...table.tBodies[0]!.rows];
  if (rows[0]?.dataset.place === undefined) for (const [place, row] of rows.entries()) row.dataset.place = String(place);
  return rows.sort((a, b) => Number(a.dataset.place) - Number(b.dataset.place));
}

export const textOf = (cell: Element): string => cell.textContent!.replace(/\s+/g, ' ').trim();
