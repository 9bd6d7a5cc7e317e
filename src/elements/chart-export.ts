import { say } from '../views/words.ts';
import { csvOfTable } from '../views/chart-csv.ts';
import type { DrawnCanvas } from './chart-canvas.ts';
import { paintFigure } from './chart-picture.ts';
import { textOf } from './table-rows.ts';

/** Saves the rows and columns that the table shows, in its order, with the source of each row. Gives the name of the file. */
export function saveCsv(figure: HTMLElement, table: HTMLTableElement): string {
  const receipts = [...figure.querySelectorAll<HTMLAnchorElement>('a.receipt')].map((link) => ({ text: textOf(link), href: link.href }));
  const shown = (row: HTMLTableRowElement) => [...row.cells].filter((cell) => !cell.hidden).map(textOf);
  const rows = [...table.tBodies[0]!.rows].filter((row) => !row.hidden);
  const csv = csvOfTable({
    columns: [...shown(table.tHead!.rows[0]!)],
    rows: rows.map(shown),
    receipts: rows.map(({ dataset }) => (dataset.receipts === undefined ? receipts : dataset.receipts.split(' ').flatMap((place) => receipts[Number(place)] ?? []))),
    sourceTitle: say('chart.source'),
    pageTitle: say('chart.sourcePage'),
  });
  return save(new Blob(['\uFEFF', csv], { type: 'text/csv;charset=utf-8' }), `${figure.id}.csv`);
}

export async function savePng(figure: HTMLElement, chart: DrawnCanvas): Promise<string> {
  const picture = paintFigure(figure, chart);
  const blob = await new Promise<Blob | null>((resolve) => picture.toBlob(resolve, 'image/png'));
  if (!blob) throw new Error('The browser gave no picture of the chart.');
  return save(blob, `${figure.id}.png`);
}

function save(blob: Blob, name: string): string {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  // The browser reads the file after the click; a minute is ample.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  return name;
}
