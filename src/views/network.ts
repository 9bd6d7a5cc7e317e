import type { Assumptions } from '../domain/assumptions.ts';
import type { SourceIndex } from '../domain/context.ts';
import { examFee } from '../domain/examinations.ts';
import type { Ladder } from '../domain/ladder.ts';
import type { CertificationOutline, RungOutline, StepOutline } from '../domain/network.ts';
import type { CertificationGroup } from '../schemas/certification-group.ts';
import type { Certification } from '../schemas/certification.ts';
import type { Alternative, Qualification } from '../schemas/qualification.ts';
import { vintageOf } from './receipts.ts';

/** What the planner loads, as one file: only what a search asks. Titles, pay and words stand in the page itself. */
export interface NetworkFile {
  ladders: readonly {
    id: string;
    rungs: readonly RungOutline[];
    /** Rungs whose source does not say what opens them: "id level track". */ silent: readonly string[];
    steps: readonly StepOutline[];
  }[];
  certifications: readonly (CertificationOutline & { abbreviation: string })[];
  groups: Readonly<Record<string, { name: string; members: readonly string[] }>>;
  /** Numbers only; their words stand in the form. */
  assumptions: Assumptions;
  /** Short name and vintage of each source that an answer can name, as a receipt prints them. */
  sources: Readonly<Record<string, string>>;
}

interface Content {
  ladders: readonly Ladder[];
  certifications: readonly { id: string; facts: Certification }[];
  groups: readonly { id: string; facts: CertificationGroup }[];
  sources: SourceIndex;
  assumptions: Assumptions;
}

const saidInTheForm: readonly string[] = ['text', 'reason', 'ownAssumption'];

/** Ladders that somebody can climb: history and the general order of the field are left out. */
export const climbable = (ladders: readonly Ladder[]): Ladder[] => ladders.filter(isClimbable);

export const isClimbable = ({ facts }: Ladder): boolean => facts.standing !== 'history' && facts.standing !== 'general';

export function networkFile({ ladders, certifications, groups, sources, assumptions }: Content): NetworkFile {
  const open = climbable(ladders).map((ladder) => ({
    id: ladder.id,
    rungs: ladder.rungs
      .filter(hasDoor)
      .map(({ id, level, track, qualification, source }): RungOutline => ({ id, level, track, qualification: bare(qualification, source), source })),
    silent: ladder.rungs.filter((rung) => !hasDoor(rung)).map(({ id, level, track }) => `${id} ${level} ${track}`),
    // No plan passes a rung whose door is not known, so the steps to it are not asked for.
    steps: ladder.facts.steps.filter(({ to }) => hasDoor(ladder.rung(to))).map(({ from, to, kind, source }) => ({ from, to, kind, source })),
  }));
  const bareAssumptions = JSON.parse(JSON.stringify(assumptions, (key, value: unknown) => (saidInTheForm.includes(key) ? undefined : value))) as Assumptions;
  const asked = askedFor([open, bareAssumptions], certifications, groups);
  const file = {
    ladders: open,
    certifications: certifications
      .filter(({ facts }) => facts.status !== 'no-trace')
      .map(({ id, facts }) => ({ id, abbreviation: facts.abbreviation, status: facts.status, ...(asked.has(id) ? examOf({ id, ...facts }) : { routes: [] }) })),
    groups: Object.fromEntries(groups.filter(({ id }) => asked.has(id)).map(({ id, facts }) => [id, { name: facts.name, members: facts.members }])),
    assumptions: bareAssumptions,
  };
  return { ...file, sources: namesOf(sources, file) };
}

/** The rules of an exam, and the one price that a plan counts. */
function examOf(certification: CertificationOutline): Pick<CertificationOutline, 'routes' | 'fees'> {
  const fee = examFee(certification);
  return {
    routes: certification.routes
      .filter(({ kind }) => kind === 'required')
      .map(({ name, kind, asks, stated, source }) => ({ name, kind, asks: asks && bareAlternative(asks), stated, source })),
    fees: fee && [{ what: 'Exam', amount: fee.dollars, source: fee.source }],
  };
}

/** Certifications and groups that a door asks for, itself or on the way to another: no plan needs the rules of the rest. */
function askedFor(doors: unknown, certifications: Content['certifications'], groups: Content['groups']): ReadonlySet<string> {
  const asked = new Set<string>();
  const read = (parts: unknown): void => {
    const text = JSON.stringify(parts);
    for (const { id, facts } of [...certifications, ...groups]) {
      if (asked.has(id) || !text.includes(`"${id}"`)) continue;
      asked.add(id);
      read('members' in facts ? facts.members : facts.routes);
    }
  };
  read(doors);
  return asked;
}

/** Names of the sources that an act can rest on: those of doors that are known, of the steps to them, of examinations and of assumptions. */
function namesOf(sources: SourceIndex, { ladders, certifications, assumptions }: Omit<NetworkFile, 'sources'>): NetworkFile['sources'] {
  const named = new Set([...JSON.stringify([ladders, certifications, assumptions]).matchAll(/"source":"([^"]+)"/g)].map(([, id]) => id!));
  return Object.fromEntries([...named].flatMap((id) => (sources.has(id) ? [[id, `${sources.get(id)!.short}, ${vintageOf(sources.get(id)!)}`] as const] : [])));
}

const hasDoor = ({ qualification }: Pick<RungOutline, 'qualification'>): boolean => qualification.anyOf.length > 0;

/** A source of its own stays only where it is not the rung's. */
function bare({ anyOf, source }: Qualification, ofRung: string): Qualification {
  return { anyOf: anyOf.map(bareAlternative), source: source === ofRung ? undefined : source };
}

function bareAlternative(alternative: Alternative): Alternative {
  return { ...alternative, note: undefined, door: undefined };
}
