import type { SourceIndex } from '../domain/context.ts';
import type { Figures } from '../domain/figures.ts';
import { figureTableView, type FigureTableView } from './figure-table.ts';
import { ladderOccupations, occupationWords, stateOccupations } from './wages.ts';
import { say } from './words.ts';

/** The newest edition of the national projections. Editions are named by their first and last year. */
const newestEdition = '2024–34';

export function nationalOutlookView(figures: Figures, sources: SourceIndex): FigureTableView {
  const rows = ladderOccupations.flatMap((soc) => figures.where({ soc, edition: newestEdition }));
  return figureTableView(figures, {
    caption: say('outlook.national', { edition: newestEdition }),
    columns: [['soc', say('wages.occupation')], 'baseJobs', 'projectedJobs', 'changePercent', 'allOccupationsPercent', 'openingsPerYear'],
    rows,
    sources,
    wordsFor: (key, value) => (key === 'soc' ? occupationWords(value) : undefined),
    notes: [say('outlook.openingsNote'), say('wages.managersNote')],
  });
}

export function editionsView(figures: Figures, sources: SourceIndex): FigureTableView {
  return figureTableView(figures, {
    caption: say('outlook.editions'),
    columns: ['edition', 'occupation', 'baseJobs', 'projectedJobs', 'changePercent', 'growthPhrase'],
    sources,
    notes: [say('outlook.breaksNote'), say('outlook.phraseNote')],
  });
}

export function forecastsKeptView(figures: Figures, sources: SourceIndex): FigureTableView {
  return figureTableView(figures, {
    caption: say('outlook.kept'),
    columns: ['edition', 'occupation', 'projectedJobs', 'actualYear', 'actualJobs', 'likeForLike', 'result'],
    sources,
  });
}

export function stateOutlookView(figures: Figures, sources: SourceIndex, postal: string): FigureTableView {
  const rows = [...stateOccupations, '29-2098', '29-9098', '29-2071'].flatMap((soc) => figures.where({ soc, postal }));
  return figureTableView(figures, {
    caption: say('outlook.inState'),
    columns: [['soc', say('wages.occupation')], 'baseJobs', 'projectedJobs', 'changePercent', 'openingsPerYear'],
    rows,
    sources,
    wordsFor: (key, value) => (key === 'soc' ? occupationWords(value) : undefined),
    notes: [say('outlook.stateNote'), say('outlook.openingsNote')],
  });
}

export function growthPhrasesView(figures: Figures, sources: SourceIndex): FigureTableView {
  return figureTableView(figures, { caption: say('outlook.phrases'), columns: figures.table.columns.map((column) => column.key), sources, notes: [] });
}
