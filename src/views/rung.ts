import type { LadderContext } from '../domain/context.ts';
import type { Ladder } from '../domain/ladder.ts';
import type { Rung } from '../schemas/ladder.ts';
import type { GlanceItem } from './glance.ts';
import { rungPath, titlePath } from '../domain/paths.ts';
import { hrefTo } from './href.ts';
import { rungActions, type ActionView } from './ladder-actions.ts';
import { plankView, type Plank } from './ladder.ts';
import { receiptViews, type Receipt } from './receipts.ts';
import { say } from './words.ts';

export interface LinkView {
  href: string;
  label: string;
  note?: string;
}

/** Everything that a rung's own page shows. */
export interface RungView {
  plank: Plank;
  ladderTitle: string;
  pageTitle: string;
  description: string;
  scope: readonly string[];
  duties: readonly string[];
  dutyGroups: readonly { name: string; duties: readonly string[] }[];
  knowledge: readonly string[];
  contacts?: string;
  glance: readonly GlanceItem[];
  sameLevel: readonly LinkView[];
  titles: readonly LinkView[];
  below?: LinkView;
  above?: LinkView;
  actions: readonly ActionView[];
  receipts: readonly Receipt[];
}

interface Neighbours {
  ladders: readonly Ladder[];
  titles: readonly { id: string; facts: { title: string; rungs?: readonly string[] | undefined } }[];
}

export function rungView(ladder: Ladder, rung: Rung, context: LadderContext, { ladders, titles }: Neighbours): RungView {
  const plank = plankView(ladder, rung, context);
  const order = ladder.fromTheTop;
  const index = order.indexOf(rung);
  const link = (other: Rung | undefined): LinkView | undefined => other && { href: hrefTo(rungPath(ladder.id, other.id)), label: other.title };
  return {
    plank,
    ladderTitle: ladder.facts.title,
    pageTitle: say('rung.pageTitle', { title: rung.title, ladder: ladder.facts.title }),
    description: describe(ladder, rung),
    scope: rung.scope ?? [],
    duties: rung.duties ?? [],
    dutyGroups: rung.dutyGroups ?? [],
    knowledge: rung.knowledge ?? [],
    contacts: rung.contacts,
    glance: glanceOf(plank),
    sameLevel: sameLevelElsewhere(ladder, rung, ladders),
    titles: titles.filter(({ facts }) => facts.rungs?.includes(`${ladder.id}/${rung.id}`)).map(({ id, facts }) => ({ href: hrefTo(titlePath(id)), label: facts.title })),
    actions: rungActions(ladder, rung.id),
    below: link(order[index + 1]),
    above: link(order[index - 1]),
    receipts: receiptViews(
      [
        rung.source,
        ...(rung.qualification.source ? [rung.qualification.source] : []),
        ...(rung.pay ?? []).map((pay) => pay.source),
        ...[...ladder.stepsFrom(rung.id), ...ladder.stepsTo(rung.id)].map((step) => step.source),
      ],
      context.sources,
    ),
  };
}

/** What search engines show of a description. */
const longestDescription = 175;

function describe(ladder: Ladder, rung: Rung): string {
  const { kind, jurisdiction, employer } = ladder.facts;
  const names = { title: rung.title, jurisdiction: kind === 'state' || kind === 'federal' || kind === 'general' ? jurisdiction : employer };
  const long = say('rung.description', names);
  return long.length <= longestDescription ? long : say('rung.descriptionShort', { ...names, title: rung.short ?? rung.title });
}

function glanceOf(plank: Plank): GlanceItem[] {
  const known = (label: string, value: string | undefined) => ({ label: say(label), value: value ?? say('rung.notStated'), isUnknown: value === undefined });
  return [
    known('rung.level', plank.levelName),
    known('rung.track', plank.trackName),
    known('rung.gradeTitle', plank.grade),
    known('rung.code', plank.code),
    { ...known('rung.supervises', plank.supervises), isUnknown: plank.supervises === say('rung.notStated') },
  ];
}

/** Up to eight rungs of other ladders at the same level and track, current ladders first. */
function sameLevelElsewhere(ladder: Ladder, rung: Rung, ladders: readonly Ladder[]): LinkView[] {
  const isOld = (other: Ladder) => (other.facts.standing === 'history' ? 1 : 0);
  return ladders
    .filter((other) => other.id !== ladder.id)
    .sort((a, b) => isOld(a) - isOld(b))
    .flatMap((other) =>
      other.rungs
        .filter((candidate) => candidate.level === rung.level && candidate.track === rung.track && !candidate.titleUnknown)
        .map((candidate) => ({ href: hrefTo(rungPath(other.id, candidate.id)), label: candidate.title, note: other.facts.title })),
    )
    .slice(0, 8);
}
