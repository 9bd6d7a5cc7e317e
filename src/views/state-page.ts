import type { SourceIndex } from '../domain/context.ts';
import type { Figures } from '../domain/figures.ts';
import type { Ladder } from '../domain/ladder.ts';
import type { Site } from '../schemas/site.ts';
import type { State } from '../schemas/state.ts';
import type { ChartView } from './chart.ts';
import { captionOf, figureTableView, type FigureTableView } from './figure-table.ts';
import { ladderLine, type LadderLine } from './ladder-list.ts';
import { stateOutlookView } from './outlook.ts';
import { statePayChartView, statePlacesView } from './state-pay.ts';
import { say } from './words.ts';

/** Everything that a state's page shows. */
export interface StateView {
  name: string;
  title: string;
  description: string;
  known: string;
  ladders: readonly LadderLine[];
  history: readonly LadderLine[];
  /** No ladder of the state's own civil service is known: the page shows the usual order of the field. */
  hasOwnLadder: boolean;
  /** Pay here beside pay in the nation. */
  pay: ChartView;
  /** Where the medians stand among the states, before and after prices. */
  places: FigureTableView;
  outlook: FigureTableView;
  schools?: FigureTableView;
  portals: readonly { what: string; name: string; url: string }[];
  agency?: string;
}

interface Tables {
  wages: Figures;
  national: Figures;
  projections: Figures;
  averages: Figures;
  /** Every edition of the nation's projections. */
  nationalProjections: Figures;
  prices: Figures;
  schools: Figures;
  sources: SourceIndex;
  site: Site;
}

export function stateView(state: State, ladders: readonly Ladder[], tables: Tables): StateView {
  const { projections, averages, nationalProjections, schools, sources } = tables;
  const here = ladders.filter(({ facts }) => facts.place === state.postal);
  const lines = (isHistory: boolean) => here.filter(({ facts }) => (facts.standing === 'history') === isHistory).map((ladder) => ladderLine(ladder, sources));
  return {
    name: state.name,
    title: say('state.title', { state: state.name }),
    description: say('state.description', { state: state.name }),
    known: state.known,
    ladders: lines(false),
    history: lines(true),
    hasOwnLadder: here.some(({ facts }) => facts.kind === 'state' && facts.standing !== 'history' && facts.standing !== 'related'),
    pay: statePayChartView(state, tables),
    places: statePlacesView(state.postal, tables),
    outlook: stateOutlookView({ projections, averages, nation: nationalProjections, sources }, state),
    schools: schoolsView(schools, state.postal, sources),
    portals: portalsOf(state),
    agency: state.personnelAgency && say('state.personnel', { agency: state.personnelAgency }),
  };
}

function schoolsView(schools: Figures, postal: string, sources: SourceIndex): FigureTableView | undefined {
  const rows = schools.where({ postal });
  if (rows.length === 0) return undefined;
  return figureTableView(schools, {
    caption: captionOf(say('state.schools'), rows),
    columns: [
      ['name', say('state.school')],
      ['city', say('state.city')],
      ['control', say('state.control')],
      ['levels', say('state.levels')],
    ],
    rows,
    sources,
    wordsFor: (key, value) => (key === 'levels' ? { text: value.replaceAll(/51\.\d{4}/g, (cip) => say(`program.${cip.replace('.', '-')}`)) } : undefined),
    notes: [say('state.schoolsNote')],
  });
}

const portalKinds = ['jobs', 'classSpecifications', 'laborMarket', 'jobBank', 'website'] as const;

function portalsOf({ portals }: State): StateView['portals'] {
  return portalKinds.flatMap((kind) => {
    const portal = portals[kind];
    return portal ? [{ what: say(`state.${kind}`), name: portal.name, url: portal.url }] : [];
  });
}
