import type { SourceIndex } from '../domain/context.ts';
import type { Ladder } from '../domain/ladder.ts';
import { formatDate } from './format.ts';
import { ladderPath } from '../domain/paths.ts';
import { hrefTo } from './href.ts';
import { receiptView, type Receipt } from './receipts.ts';
import { say } from './words.ts';

/** One ladder as a line of a list. */
export interface LadderLine {
  href: string;
  title: string;
  lead: string;
  rungs: string;
  receipt: Receipt;
}

export interface LadderGroupView {
  id: string;
  title: string;
  note?: string;
  ladders: readonly LadderLine[];
}

const groupIds = ['stateLadders', 'federal', 'others', 'seen', 'oneClass', 'related', 'generalGroup', 'history'] as const;
type GroupId = (typeof groupIds)[number];

const notes: Partial<Record<GroupId, string>> = { seen: 'ladder.seenNote', oneClass: 'ladder.oneClassNote', history: 'ladder.historyNote' };

/** All ladders in groups by how firm they are, empty groups left out. */
export function ladderGroupsView(ladders: readonly Ladder[], sources: SourceIndex): LadderGroupView[] {
  return groupIds
    .map((id) => ({
      id,
      title: say(`ladder.${id}`),
      note: notes[id] && say(notes[id]),
      ladders: ladders.filter((ladder) => groupOf(ladder) === id).map((ladder) => ladderLine(ladder, sources)),
    }))
    .filter((group) => group.ladders.length > 0);
}

function groupOf({ facts, hasOneRung }: Ladder): GroupId {
  if (facts.standing === 'history') return 'history';
  if (facts.standing === 'general') return 'generalGroup';
  if (facts.standing === 'related') return 'related';
  if (hasOneRung) return 'oneClass';
  if (facts.kind === 'federal') return 'federal';
  if (facts.standing === 'seen-in-records') return 'seen';
  return facts.kind === 'state' ? 'stateLadders' : 'others';
}

export function ladderLine(ladder: Ladder, sources: SourceIndex): LadderLine {
  const { facts } = ladder;
  return {
    href: hrefTo(ladderPath(ladder.id)),
    title: facts.title,
    lead: facts.lead,
    rungs: `${say('ladder.count', { count: ladder.rungs.length })}, ${facts.vintage ? formatDate(facts.vintage) : say('source.undated')}`,
    receipt: receiptView(ladder.rungs[0]!.source, sources),
  };
}
