import type { SourceIndex } from '../domain/context.ts';
import { numberIn, type Figures, type SourcedRow } from '../domain/figures.ts';
import { figureTableView, type FigureTableView, type WorkedOutColumn } from './figure-table.ts';
import { formatPercent } from './format.ts';
import { say } from './words.ts';

/** What the words for growth meant: one row for each phrase, one column for each edition, one span of percents in each cell. */
export function growthPhrasesView(phrases: Figures, sources: SourceIndex): FigureTableView {
  const editions = [...new Set(phrases.rows.map(({ cells }) => String(cells.edition)))];
  const meanings = [...Map.groupBy(phrases.rows, ({ cells }) => cells.phrase).values()];
  const columns = editions.map((edition): WorkedOutColumn => ({
    title: edition,
    unit: 'text',
    valueOf: ({ cells }) => {
      const row = phrases.find({ edition, phrase: String(cells.phrase) });
      return row ? spanOf(row) : say('outlook.phraseUnused');
    },
  }));
  return figureTableView(phrases, {
    caption: say('outlook.phrases'),
    columns: ['phrase', ...columns],
    rows: meanings.map(([first]) => first!),
    sources,
    workedOutFrom: [...phrases.rows.map(({ source }) => source), ...(phrases.table.notes ?? []).flatMap(({ source }) => source ?? [])],
  });
}

/** "21% to 35%", "36% or more", "−10% or less" */
function spanOf(row: SourcedRow): string {
  const [from, to] = [numberIn(row, 'fromPercent'), numberIn(row, 'toPercent')];
  if (from === null) return to === null ? say('figure.notGiven') : say('outlook.orLess', { to: formatPercent(to) });
  return to === null ? say('outlook.orMore', { from: formatPercent(from) }) : say('outlook.fromTo', { from: formatPercent(from), to: formatPercent(to) });
}
