/**
 * Size of a drawing on paper. Letter paper with margins of 14 mm holds 533 × 712 pt. A drawing that is not too small beside the
 * title shares the first page with it; a larger one fills a page of its own; one that even then would be too small keeps only
 * titles, grades and steps.
 */
const page = { height: 690, belowTitle: 500 };
const points = { most: 8.6, besideTitle: 7, least: 6.4 };

/** Share of the planned heights of rows that a drawing of titles alone keeps; its text makes them grow as needed. */
const compactShare = 0.2;

/** CSS variables for print. Heights of the drawing in em, with everything and with titles alone. */
export function printStyle(height: number, compactHeight: number): string {
  const [besideTitle, own] = [page.belowTitle / height, page.height / height];
  if (besideTitle >= points.besideTitle) return `--print:${size(besideTitle)}`;
  if (own >= points.least) return `--print:${size(own)}`;
  return `--print:${size(page.height / compactHeight)};--print-share:${compactShare};--print-lines:none`;
}

const size = (value: number) => `${Math.floor(Math.min(value, points.most) * 10) / 10}pt`;
