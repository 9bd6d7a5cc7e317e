import type { Ladder } from '../domain/ladder.ts';
import { workKinds } from '../domain/request.ts';
import { schoolingLevels } from '../domain/schooling-levels.ts';
import { capitalize } from './format.ts';
import { hrefTo } from './href.ts';
import type { LinkView } from './rung.ts';
import { say } from './words.ts';

interface Choice {
  value: string;
  label: string;
  title?: string;
}

export interface PlannerFormView {
  ladders: readonly Choice[];
  schooling: readonly Choice[];
  certifications: readonly Choice[];
  work: readonly Choice[];
}

/** The choices of the planner's form, in the order shown. */
export function plannerFormView(ladders: readonly Ladder[], certifications: readonly { id: string; facts: { abbreviation: string; name: string; status: string; priority: number } }[]): PlannerFormView {
  return {
    ladders: ladders.filter(({ facts }) => facts.standing !== 'history' && facts.standing !== 'general').map(({ id, facts }) => ({ value: id, label: facts.title })),
    schooling: schoolingLevels.map((level) => ({ value: level, label: capitalize(say(`education.${level}`)) })),
    certifications: certifications.filter(({ facts }) => facts.status !== 'no-trace').map(({ id, facts }) => ({ value: id, label: facts.abbreviation, title: facts.name })),
    work: workKinds.map((kind) => ({ value: kind, label: capitalize(say(`work.${kind}`)) })),
  };
}

/** Starting points that a counselor can link to: each is only an address. */
export const startingPoints: readonly { label: string; query: string }[] = [
  { label: 'plan.startHighSchool', query: 'school=high-school&goal=technician' },
  { label: 'plan.startClerk', query: 'school=high-school&work=office-records:24' },
  { label: 'plan.startRhit', query: 'school=associate&field=yes&certs=rhit&goal=ny/him-administrator-3' },
  { label: 'plan.startCoder', query: 'in=us-federal&school=certificate&certs=ccs&work=coding:12&goal=us-federal/va-cdis' },
  { label: 'plan.startRhia', query: 'school=bachelor&field=yes&certs=rhia' },
  { label: 'plan.startCareer', query: 'school=bachelor&goal=ny/him-administrator-1' },
];

export function startingPointLinks(): LinkView[] {
  return startingPoints.map(({ label, query }) => ({ href: `${hrefTo('/plan/')}?${query}`, label: say(label) }));
}
