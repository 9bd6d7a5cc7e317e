import { isHistory } from '../domain/dates.ts';
import { currentPay } from '../domain/pay.ts';
import type { LadderContext } from '../domain/context.ts';
import type { Ladder } from '../domain/ladder.ts';
import type { Pay, Rung, Step } from '../schemas/ladder.ts';
import { capitalize, formatDate, formatList, formatPay } from './format.ts';
import { ladderPath, rungPath } from '../domain/paths.ts';
import { hrefTo } from './href.ts';
import { ladderActions, type ActionView } from './ladder-actions.ts';
import { drawingView, type DrawingView } from './ladder-drawing.ts';
import { doorsView, type DoorsView } from './qualification.ts';
import { receiptView, receiptViews, type Receipt } from './receipts.ts';
import { say } from './words.ts';

export interface PayView {
  range: string;
  middle?: string;
  when: string;
  condition?: string;
  isHistory: boolean;
  receipt: Receipt;
}

export interface StepView {
  kind: string;
  isInferred: boolean;
  toTitle: string;
  fromTitle: string;
  fromShort: string;
  toHref: string;
  fromHref: string;
  asks: string;
  isUnknown: boolean;
  receipt: Receipt;
}

/** One rung as a plank: everything that the list, the table and the rung's own page show of it. */
export interface Plank {
  id: string;
  href: string;
  title: string;
  short: string;
  titleNote?: string;
  alsoCalled?: string;
  summary: string;
  level: Rung['level'];
  levelName: string;
  track: Rung['track'];
  trackName: string;
  /** "Grade 13" or undefined. */
  grade?: string;
  code?: string;
  supervises: string;
  doors: DoorsView;
  pay: readonly PayView[];
  /** Newest pay that may be shown as current. */
  payNow?: PayView;
  stepsUp: readonly StepView[];
  stepsDown: readonly StepView[];
  receipt: Receipt;
}

export interface LadderView {
  id: string;
  href: string;
  title: string;
  lead: string;
  jurisdiction: string;
  employer: string;
  series: string;
  isOneRung: boolean;
  isHistory: boolean;
  isGeneral: boolean;
  standing: string;
  evidence: string;
  vintage: string;
  heightCaption: string;
  /** From the top down. */
  planks: readonly Plank[];
  drawing: DrawingView;
  /** Short facts under the title: value and label. */
  facts: readonly { value: string; label: string }[];
  agencies: readonly string[];
  hasGrades: boolean;
  hasCodes: boolean;
  hasPay: boolean;
  hasInferredSteps: boolean;
  actions: readonly ActionView[];
  receipts: readonly Receipt[];
}

export function ladderView(ladder: Ladder, context: LadderContext): LadderView {
  const { facts } = ladder;
  const planks = ladder.fromTheTop.map((rung) => plankView(ladder, rung, context));
  const vintage = facts.vintage === undefined ? say('source.undated') : formatDate(facts.vintage);
  return {
    id: ladder.id,
    href: hrefTo(ladderPath(ladder.id)),
    title: facts.title,
    lead: facts.lead,
    jurisdiction: facts.jurisdiction,
    employer: facts.employer,
    series: facts.series,
    isOneRung: ladder.hasOneRung,
    isHistory: facts.standing === 'history',
    isGeneral: facts.standing === 'general',
    standing: say(`standing.${facts.standing}`),
    evidence: capitalize(formatList(facts.evidence.map((kind) => say(`evidence.${kind}`)))),
    vintage,
    heightCaption: say(`height.${facts.heightBy}`),
    planks,
    drawing: drawingView(ladder, planks),
    facts: factsOf(ladder, vintage),
    agencies: (facts.agencies ?? []).map(({ name, abbreviation }) => (abbreviation ? `${name} (${abbreviation})` : name)),
    hasGrades: planks.some((plank) => plank.grade !== undefined),
    hasCodes: planks.some((plank) => plank.code !== undefined),
    hasPay: planks.some((plank) => plank.pay.length > 0),
    actions: ladderActions(ladder),
    hasInferredSteps: facts.steps.some((step) => step.kind === 'inferred'),
    receipts: receiptViews(sourceIdsOf(ladder), context.sources),
  };
}

/** All steps of a ladder, from the bottom up. */
export function stepsOf(ladder: LadderView): StepView[] {
  return ladder.planks.flatMap((plank) => plank.stepsDown).reverse();
}

export function plankView(ladder: Ladder, rung: Rung, context: LadderContext): Plank {
  const pay = (rung.pay ?? []).map((item) => payView(item, context));
  const now = currentPay(rung.pay ?? [], context.site);
  return {
    id: rung.id,
    href: hrefTo(rungPath(ladder.id, rung.id)),
    title: rung.title,
    short: rung.short ?? rung.title,
    titleNote: rung.titleUnknown ? say('rung.titleUnknown') : undefined,
    alsoCalled: rung.alsoCalled ? say('rung.alsoCalled', { names: formatList(rung.alsoCalled) }) : undefined,
    summary: rung.summary,
    level: rung.level,
    levelName: say(`level.${rung.level}`),
    track: rung.track,
    trackName: say(`track.${rung.track}`),
    grade: rung.grade === undefined ? undefined : gradeLabel(rung.grade),
    code: rung.code,
    supervises: rung.supervises === undefined ? say('rung.notStated') : say(rung.supervises ? 'rung.yes' : 'rung.no'),
    doors: doorsView(rung.qualification, context.names),
    pay,
    payNow: now && payView(now, context),
    stepsUp: ladder.stepsFrom(rung.id).map((step) => stepView(ladder, step, context)),
    stepsDown: ladder.stepsTo(rung.id).map((step) => stepView(ladder, step, context)),
    receipt: receiptView(rung.source, context.sources),
  };
}

function gradeLabel(grade: string): string {
  return /^\d/.test(grade) ? say('rung.grade', { grade }) : grade;
}

function payView(pay: Pay, { sources, site }: LadderContext): PayView {
  const when = pay.effective === undefined ? say('pay.undated') : say('pay.from', { date: formatDate(pay.effective) });
  return {
    range: formatPay(pay),
    middle: pay.mid === undefined ? undefined : say('pay.middle', { amount: formatPay({ ...pay, min: pay.mid, max: pay.mid }) }),
    when: pay.schedule ? `${pay.schedule}, ${when}` : when,
    condition: pay.condition,
    isHistory: pay.effective !== undefined && isHistory(pay.effective, site),
    receipt: receiptView(pay.source, sources),
  };
}

function stepView(ladder: Ladder, step: Step, { sources }: LadderContext): StepView {
  const [from, to] = [ladder.rung(step.from), ladder.rung(step.to)];
  return {
    kind: say(`step.${step.kind}`),
    isInferred: step.kind === 'inferred',
    fromTitle: from.title,
    fromShort: from.short ?? from.title,
    toTitle: to.title,
    fromHref: hrefTo(rungPath(ladder.id, from.id)),
    toHref: hrefTo(rungPath(ladder.id, to.id)),
    asks: step.asks ?? say('step.notStated'),
    isUnknown: step.asks === undefined,
    receipt: receiptView(step.source, sources),
  };
}

function factsOf(ladder: Ladder, vintage: string): { value: string; label: string }[] {
  const { rungs, vintage: dated } = ladder.facts;
  const grades = ladder.fromTheTop.flatMap((rung) => (rung.grade !== undefined && /^\d+$/.test(rung.grade) ? [Number(rung.grade)] : []));
  const isGraded = grades.length === rungs.length && grades.length > 1;
  return [
    { value: String(rungs.length), label: say('ladder.rungLabel', { count: rungs.length }) },
    ...(isGraded ? [{ value: `${Math.min(...grades)} → ${Math.max(...grades)}`, label: say('ladder.gradeLabel') }] : []),
    { value: vintage, label: say(dated === undefined ? 'ladder.undatedLabel' : 'ladder.vintageLabel') },
  ];
}

/** Every source that carries something on the ladder's page, the rungs' own sources first. */
export function sourceIdsOf(ladder: Ladder): string[] {
  const { rungs, steps, sources = [] } = ladder.facts;
  return [
    ...new Set([
      ...rungs.flatMap((rung) => [rung.source, ...(rung.qualification.source ? [rung.qualification.source] : []), ...(rung.pay ?? []).map((pay) => pay.source)]),
      ...steps.map((step) => step.source),
      ...sources,
    ]),
  ];
}
