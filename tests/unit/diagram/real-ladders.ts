import { readCorpus } from '../../../src/checks/corpus.ts';
import { readContentFiles } from '../../../src/checks/run.ts';
import { Ladder } from '../../../src/domain/ladder.ts';
import { graphOf } from '../../../src/views/ladder-graph.ts';
import { plankView } from '../../../src/views/ladder.ts';
import type { LadderContext } from '../../../src/domain/context.ts';
import { context as fixture } from '../../fixtures/context.ts';

const { corpus } = readCorpus(readContentFiles());

const abbreviations = new Map(corpus.certifications.map(({ id, data }) => [id, data.abbreviation]));
const groups = new Map(corpus.certificationGroups.map(({ id, data }) => [id, data]));

export const context: LadderContext = {
  ...fixture,
  sources: new Map(corpus.sources.map(({ id, data }) => [id, data])),
  names: {
    abbreviationOf: (id) => abbreviations.get(id)!,
    groupNameOf: (id) => groups.get(id)!.name,
    groupMembersOf: (id) => groups.get(id)!.members.map((member) => abbreviations.get(member)!),
  },
};

/** Every ladder of the content folder, with its graph. */
export const realLadders = corpus.ladders.map(({ id, data }) => {
  const ladder = new Ladder(id, data);
  return {
    id,
    ladder,
    graph: graphOf(
      ladder,
      ladder.fromTheTop.map((rung) => plankView(ladder, rung, context)),
    ),
  };
});
