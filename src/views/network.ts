import type { Assumptions } from '../domain/assumptions.ts';
import type { SourceIndex } from '../domain/context.ts';
import type { Ladder } from '../domain/ladder.ts';
import { currentPay } from '../domain/pay.ts';
import type { CertificationOutline, RungOutline, StepOutline } from '../domain/network.ts';
import type { CertificationGroup } from '../schemas/certification-group.ts';
import type { Site } from '../schemas/site.ts';
import type { Certification } from '../schemas/certification.ts';
import type { Alternative, Qualification } from '../schemas/qualification.ts';
import { formatPay } from './format.ts';
import { vintageOf } from './receipts.ts';

/** A rung as the planner carries it: what the search needs, and what a line of the answer shows. */
export interface NetworkRung extends RungOutline {
  title: string;
  short?: string | undefined;
  grade?: string | undefined;
  /** Pay that may be shown as current, in words, with its source. */
  pay?: { text: string; source: string } | undefined;
}

/** Everything the planner loads, as one file: no duties, no notes, no history. */
export interface NetworkFile {
  ladders: readonly { id: string; title: string; facts: { rungs: readonly NetworkRung[]; steps: readonly StepOutline[] } }[];
  certifications: readonly (CertificationOutline & { abbreviation: string })[];
  groups: Readonly<Record<string, { name: string; members: readonly string[]; others: readonly string[] }>>;
  assumptions: Assumptions;
  /** Short name and vintage of each source that an answer can name. */
  sources: Readonly<Record<string, readonly [name: string, vintage: string]>>;
}

interface Content {
  ladders: readonly Ladder[];
  certifications: readonly { id: string; facts: Certification }[];
  groups: readonly { id: string; facts: CertificationGroup }[];
  sources: SourceIndex;
  site: Site;
  assumptions: Assumptions;
}

/** The network file. History and the general order of the field are left out: nobody can climb there. */
export function networkFile({ ladders, certifications, groups, sources, site, assumptions }: Content): NetworkFile {
  const climbable = ladders.filter(({ facts }) => facts.standing !== 'history' && facts.standing !== 'general');
  const file = {
    ladders: climbable.map((ladder) => ({
      id: ladder.id,
      title: ladder.facts.title,
      facts: {
        rungs: ladder.rungs.map(({ id, title, short, grade, level, track, qualification, source, pay = [] }): NetworkRung => {
          const newest = currentPay(pay, site);
          return { id, title, short, grade, level, track, qualification: bare(qualification), source, pay: newest && { text: formatPay(newest), source: newest.source } };
        }),
        steps: ladder.facts.steps.map(({ from, to, kind, source }) => ({ from, to, kind, source })),
      },
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
    groups: Object.fromEntries(groups.map(({ id, facts }) => [id, { name: facts.name, members: facts.members, others: facts.others ?? [] }])),
    assumptions,
  };
  const named = new Set([...JSON.stringify(file).matchAll(/"source":"([^"]+)"/g).map(([, id]) => id!)]);
  return { ...file, sources: Object.fromEntries([...named].flatMap((id) => (sources.has(id) ? [[id, [sources.get(id)!.short, vintageOf(sources.get(id)!)]] as const] : []))) };
}

function bare({ anyOf, stated }: Qualification): Qualification {
  return { anyOf: anyOf.map(bareAlternative), stated };
}

function bareAlternative(alternative: Alternative): Alternative {
  return { ...alternative, note: undefined };
}
