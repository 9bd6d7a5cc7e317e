import type { Job } from '../domain/gains.ts';
import type { Plan, PlanKind, DatedAct } from '../domain/plan.ts';
import { capitalize, formatMoney, formatMonths } from './format.ts';
import type { LinkView } from './rung.ts';
import { conditionText, type VerdictNames } from './verdict.ts';
import { say } from './words.ts';

/** What a plan needs to name and link. */
export interface PlanNames extends VerdictNames {
  rungLinkOf(ladder: string, rung: string): LinkView & { pay?: string };
  receiptOf(source: string): LinkView | undefined;
  /** What an assumption says, in plain words. */
  assumptionTextOf(id: string): string;
}

export interface ActLine {
  /** "Month 0", "Month 24" */
  when: string;
  what: string;
  /** Months and dollars, where there are any. */
  cost: string;
  /** A rung that is entered: it stands as a plank in the drawn climb. */
  plank?: LinkView & { pay?: string };
  conditions: readonly string[];
  receipts: readonly LinkView[];
}

export interface PlanView {
  id: PlanKind;
  title: string;
  isFound: boolean;
  /** "26 months, $8,353" or why there is no plan. */
  summary: string;
  acts: readonly ActLine[];
  notes: readonly string[];
  assumptions: readonly string[];
}

export function planView(plan: Plan, kind: PlanKind, names: PlanNames): PlanView {
  const base = { id: kind, title: say(`plan.${kind}`), acts: [], notes: [], assumptions: [] };
  if (!plan.found) return { ...base, isFound: false, summary: say(plan.goals.length === 0 ? 'plan.noRung' : `plan.${plan.why}`) };
  if (plan.acts.length === 0) return { ...base, isFound: true, summary: say('plan.thereAlready') };
  return {
    ...base,
    isFound: true,
    summary: costOf(plan.months, plan.dollars) || say(plan.conditions.length > 0 ? 'plan.atOnceIf' : 'plan.atOnce'),
    acts: plan.acts.map((act) => actLine(act, names)),
    notes: plan.restsOnWords ? [say('plan.restsOnWords')] : [],
    assumptions: plan.assumed.map((id) => names.assumptionTextOf(id)),
  };
}

function actLine(act: DatedAct, names: PlanNames): ActLine {
  return {
    when: say('plan.month', { month: act.startMonth }),
    what: whatOf(act, names),
    // Months of work are told in its words already.
    cost: costOf(act.kind === 'work' ? 0 : act.months, act.dollars),
    plank: act.kind === 'enter' ? names.rungLinkOf(act.rung.ladder, act.rung.rung) : undefined,
    conditions: act.conditions.map((condition) => conditionText(condition, names)),
    receipts: act.sources.flatMap((source) => names.receiptOf(source) ?? []).filter(isFirstOfItsName),
  };
}

/** Two sources that read alike are shown once: the rung's page tells them apart. */
const isFirstOfItsName = ({ label }: LinkView, index: number, all: readonly LinkView[]): boolean => all.findIndex((other) => other.label === label) === index;

function whatOf(act: DatedAct, names: PlanNames): string {
  switch (act.kind) {
    case 'school': {
      const degree = say(`education.${act.level}`);
      const field = act.isHealthInformation ? say('plan.healthInformation') : act.field;
      return beside(field ? say('plan.schoolIn', { degree, field }) : say('plan.school', { degree }), act.beside, names);
    }
    case 'credits':
      return beside(say('plan.credits', { count: act.credits.count, in: act.credits.in }), act.beside, names);
    case 'program':
      return beside(say('plan.program', { program: act.condition.replace(/^You finished /, '').replace(/\.$/, '') }), act.beside, names);
    case 'certify':
      return beside(say('plan.certify', { certification: names.abbreviationOf(act.certification), route: act.route }), act.beside, names);
    case 'enter':
      return say(act.step ? 'plan.stepTo' : 'plan.enter', { rung: names.rungTitleOf(act.rung.ladder, act.rung.rung) });
    case 'work':
      return capitalize(say('plan.work', { time: formatMonths(act.months), job: jobOf(act.job, names) }));
  }
}

function beside(text: string, job: Job | undefined, names: PlanNames): string {
  return job ? say('plan.beside', { text, job: jobOf(job, names) }) : text;
}

function jobOf(job: Job, names: PlanNames): string {
  return job.on ? names.rungTitleOf(job.on.ladder, job.on.rung) : say(`work.${job.kind}`);
}

function costOf(months: number, dollars: number): string {
  return [...(months > 0 ? [formatMonths(months)] : []), ...(dollars > 0 ? [formatMoney(dollars)] : [])].join(', ');
}
