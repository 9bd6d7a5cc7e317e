import { assumedNumbers, type Assumptions } from '../domain/assumptions.ts';
import type { LadderContext } from '../domain/context.ts';
import type { Ladder } from '../domain/ladder.ts';
import { levelsFromTheTop } from '../domain/levels.ts';
import { workKinds } from '../domain/request.ts';
import { schoolingLevels } from '../domain/schooling-levels.ts';
import { currentPay } from '../domain/pay.ts';
import type { Pay } from '../schemas/ladder.ts';
import { capitalize, formatPay } from './format.ts';
import { hrefTo } from './href.ts';
import { climbable } from './network.ts';
import { receiptView, type Receipt } from './receipts.ts';
import type { LinkView } from './rung.ts';
import { say } from './words.ts';

/** A list of rungs, as the form shows it for one ladder. */
interface RungChoices {
  label: string;
  rungs: readonly Choice[];
}

interface AssumptionField {
  id: string;
  text: string;
  value: number;
  unit: string;
  /** Whole months and dollars; "times" may have a tenth. */
  step: string;
  why?: string;
  receipt?: Receipt;
}

export interface Choice {
  value: string;
  label: string;
  title?: string;
  /** Pay of a rung that may be shown as current. */
  pay?: string;
}

export interface PlannerFormView {
  ladders: readonly Choice[];
  schooling: readonly Choice[];
  certifications: readonly Choice[];
  work: readonly Choice[];
  levels: readonly Choice[];
  rungs: readonly RungChoices[];
  assumptions: readonly AssumptionField[];
  /** Assumptions without a number: the jobs that a plan may send somebody to. */
  jobs: readonly { id: string; text: string; why?: string }[];
}

/** The range in words, with what must hold for it to apply; its receipt stands on the rung's page. */
function payWords(pay: readonly Pay[], site: LadderContext['site']): string | undefined {
  const now = currentPay(pay, site);
  return now && [formatPay(now), now.condition].filter(Boolean).join(', ');
}

type Certifications = readonly { id: string; facts: { abbreviation: string; name: string; status: string; priority: number } }[];

/** What somebody can say to hold: schooling and certifications. */
export function holdingsView(certifications: Certifications): Pick<PlannerFormView, 'schooling' | 'certifications'> {
  return {
    schooling: schoolingLevels.map((level) => ({ value: level, label: capitalize(say(`education.${level}`)) })),
    certifications: certifications.filter(({ facts }) => facts.status !== 'no-trace').map(({ id, facts }) => ({ value: id, label: facts.abbreviation, title: facts.name })),
  };
}

/** The choices of the planner's form, in the order shown. */
export function plannerFormView(ladders: readonly Ladder[], certifications: Certifications, assumptions: Assumptions, { sources, site }: LadderContext): PlannerFormView {
  return {
    ladders: climbable(ladders).map(({ id, facts }) => ({ value: id, label: facts.title })),
    ...holdingsView(certifications),
    work: workKinds.map((kind) => ({ value: kind, label: capitalize(say(`work.${kind}`)) })),
    levels: levelsFromTheTop.map((level) => ({ value: level, label: say(`level.${level}`) })),
    rungs: climbable(ladders).map(({ id, facts }) => ({
      label: facts.title,
      rungs: facts.rungs.map((rung) => ({ value: `${id}/${rung.id}`, label: rung.title, pay: payWords(rung.pay ?? [], site) })),
    })),
    assumptions: assumedNumbers(assumptions).map(({ id, text = '', value, unit, reason, source }) => ({
      id,
      text,
      value,
      unit: say(`assumed.${unit}`),
      step: unit === 'times' ? '0.1' : '1',
      why: reason,
      receipt: source === undefined ? undefined : receiptView(source, sources),
    })),
    jobs: assumptions.jobs.map(({ id, text = '', reason }) => ({ id, text, why: reason })),
  };
}

/** Starting points that a counselor can link to: each is only an address. */
export const startingPoints: readonly { label: string; query: string }[] = [
  { label: 'plan.startHighSchool', query: 'school=high-school&goal=technician' },
  { label: 'plan.startClerk', query: 'school=high-school&work=office-records:24' },
  { label: 'plan.startRhit', query: 'school=associate&field=yes&certs=rhit&goal=ny/him-administrator-3' },
  { label: 'plan.startCoder', query: 'in=us-federal&school=certificate&certs=ccs&work=coding:12&goal=us-federal/va-cdis' },
  { label: 'plan.startRhia', query: 'school=bachelor&field=yes&certs=rhia' },
  { label: 'plan.startCareer', query: 'school=bachelor&field=no&goal=ny/him-administrator-1' },
];

export function startingPointLinks(): LinkView[] {
  return startingPoints.map(({ label, query }) => ({ href: `${hrefTo('/plan/')}?${query}`, label: say(label) }));
}
