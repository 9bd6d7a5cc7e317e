import type { Alternative } from '../schemas/qualification.ts';
import { examFee, openRoutes } from './examinations.ts';
import type { CertificationOutline, LadderOutline, Network } from './network.ts';

/** The network without what no plan reads: duties, pay, notes, closed routes. Plans over it are the same; it is what the browser gets. */
export function outlineOf({ ladders, certifications, groups }: Network): Network {
  return { ladders: ladders.map(ladderOutline), certifications: certifications.map(certificationOutline), groups };
}

function ladderOutline({ id, facts }: LadderOutline): LadderOutline {
  return {
    id,
    facts: {
      rungs: facts.rungs.map(({ id: rung, level, track, qualification: { anyOf, stated, source: asked }, source }) => ({
        id: rung,
        level,
        track,
        qualification: { anyOf: anyOf.map(withoutNotes), ...(stated === undefined ? {} : { stated }), ...(asked === undefined ? {} : { source: asked }) },
        source,
      })),
      steps: facts.steps.map(({ from, to, kind, asks, source }) => ({ from, to, kind, ...(asks === undefined ? {} : { asks }), source })),
    },
  };
}

function certificationOutline(certification: CertificationOutline): CertificationOutline {
  const fee = examFee(certification);
  return {
    id: certification.id,
    status: certification.status,
    routes: openRoutes(certification).map(({ name, kind, asks, stated, source }) => ({
      name,
      kind,
      ...(asks ? { asks: withoutNotes(asks) } : {}),
      ...(stated === undefined ? {} : { stated }),
      source,
    })),
    ...(fee ? { fees: [{ what: 'Exam', amount: fee.dollars, source: fee.source }] } : {}),
  };
}

function withoutNotes(alternative: Alternative): Alternative {
  const parts = { ...alternative };
  delete parts.note;
  delete parts.door;
  return parts;
}
