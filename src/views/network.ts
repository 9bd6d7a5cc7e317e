import type { Assumptions } from '../domain/assumptions.ts';
import type { SourceIndex } from '../domain/context.ts';
import type { Ladder } from '../domain/ladder.ts';
import type { CertificationOutline, RungOutline, StepOutline } from '../domain/network.ts';
import type { CertificationGroup } from '../schemas/certification-group.ts';
import type { Certification } from '../schemas/certification.ts';
import type { Alternative, Qualification } from '../schemas/qualification.ts';
import { vintageOf } from './receipts.ts';

/** What the planner loads, as one file: only what a search asks. Titles, pay and words stand in the page itself. */
export interface NetworkFile {
  ladders: readonly { id: string; rungs: readonly RungOutline[]; /** Rungs whose source does not say what opens them: "id level track". */ silent: readonly string[]; steps: readonly StepOutline[] }[];
  certifications: readonly (CertificationOutline & { abbreviation: string })[];
  groups: Readonly<Record<string, { name: string; members: readonly string[] }>>;
  /** Numbers only; their words stand in the form. */
  assumptions: Assumptions;
  /** Short name and vintage of each source that an answer can name. */
  sources: Readonly<Record<string, readonly [name: string, vintage: string]>>;
}

interface Content {
  ladders: readonly Ladder[];
  certifications: readonly { id: string; facts: Certification }[];
  groups: readonly { id: string; facts: CertificationGroup }[];
  sources: SourceIndex;
  assumptions: Assumptions;
}

/** Ladders that somebody can climb: history and the general order of the field are left out. */
export const climbable = (ladders: readonly Ladder[]): Ladder[] => ladders.filter(isClimbable);

export const isClimbable = ({ facts }: Ladder): boolean => facts.standing !== 'history' && facts.standing !== 'general';

export function networkFile({ ladders, certifications, groups, sources, assumptions }: Content): NetworkFile {
  const file = {
    ladders: climbable(ladders).map((ladder) => ({
      id: ladder.id,
      rungs: ladder.rungs.filter(hasDoor).map(({ id, level, track, qualification, source }): RungOutline => ({ id, level, track, qualification: bare(qualification), source })),
      silent: ladder.rungs.filter((rung) => !hasDoor(rung)).map(({ id, level, track }) => `${id} ${level} ${track}`),
      // No plan passes a rung whose door is not known, so the steps to it are not asked for.
      steps: ladder.facts.steps.filter(({ to }) => hasDoor(ladder.rung(to))).map(({ from, to, kind, source }) => ({ from, to, kind, source })),
    })),
    certifications: certifications
      .filter(({ facts }) => facts.status !== 'no-trace')
      .map(({ id, facts }) => ({
        id,
        abbreviation: facts.abbreviation,
        status: facts.status,
        routes: facts.routes.filter(({ kind }) => kind === 'required').map(({ name, kind, asks, stated, source }) => ({ name, kind, asks: asks && bareAlternative(asks), stated, source })),
        fees: (facts.fees ?? []).slice(0, 1).map(({ what, member, nonmember, amount, source }) => ({ what, member, nonmember, amount, source })),
      })),
    groups: Object.fromEntries(groups.map(({ id, facts }) => [id, { name: facts.name, members: facts.members }])),
    assumptions: JSON.parse(JSON.stringify(assumptions, (key, value: unknown) => (key === 'text' || key === 'reason' ? undefined : value))) as Assumptions,
  };
  return { ...file, sources: namesOf(sources, file) };
}

/** Names of the sources that an act can rest on: those of doors that are known, of the steps to them, of examinations and of assumptions. */
function namesOf(sources: SourceIndex, { ladders, certifications, assumptions }: Omit<NetworkFile, 'sources'>): NetworkFile['sources'] {
  const named = new Set([...JSON.stringify([ladders, certifications, assumptions]).matchAll(/"source":"([^"]+)"/g)].map(([, id]) => id!));
  return Object.fromEntries([...named].flatMap((id) => (sources.has(id) ? [[id, [sources.get(id)!.short, vintageOf(sources.get(id)!)]] as const] : [])));
}

const hasDoor = ({ qualification }: Pick<RungOutline, 'qualification'>): boolean => qualification.anyOf.length > 0;

function bare({ anyOf, stated }: Qualification): Qualification {
  return { anyOf: anyOf.map(bareAlternative), stated };
}

function bareAlternative(alternative: Alternative): Alternative {
  return { ...alternative, note: undefined, door: undefined };
}
