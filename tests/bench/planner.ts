import { withChanges } from '../../src/domain/assumptions.ts';
import { outlineOf } from '../../src/domain/network-outline.ts';
import { openRungs } from '../../src/domain/open-rungs.ts';
import { plan, type PlanKind } from '../../src/domain/plan.ts';
import { candidateOf, parseRequest, type Known } from '../../src/domain/request.ts';
import { assumptions, corpus, ladders } from '../unit/domain/real-content.ts';
import { median, time } from './median.ts';

/** An answer has to stand within this time of a change (issue 3, bar 4). */
const barMilliseconds = 50;
const runs = 30;

/** Questions over all jurisdictions together; the last one is the slowest of all goals that were tried with seven sorts of visitors (2026-11-22). */
const questions: Readonly<Record<string, string>> = {
  'senior to any technician': 'school=high-school&goal=technician',
  'RHIT to NY Administrator 3': 'school=associate&field=yes&certs=rhit&goal=ny/him-administrator-3',
  'VA rung to any administrator': 'school=high-school&on=us-federal/va-hit:6&goal=administrator',
};

const kinds: readonly PlanKind[] = ['fastest', 'cheapest', 'keep-working'];

/** What the browser climbs: history and the general ladder are left out, as views/network.ts does. */
const open = ladders.filter(({ facts }) => facts.standing !== 'history' && facts.standing !== 'general');
const network = outlineOf({
  ladders: open,
  certifications: corpus.certifications.map(({ id, data }) => ({ id, ...data })),
  groups: new Map(corpus.certificationGroups.map(({ id, data }) => [id, data.members])),
});
const known: Known = { ladders: new Map(open.map(({ id, rungs }) => [id, rungs])), certifications: new Set(network.certifications.map(({ id }) => id)) };

/** From an address to verdicts and three plans: all of the planner's work but its words and nodes, which plain Node cannot load. */
function answer(query: string): void {
  const { request, ignored } = parseRequest(new URLSearchParams(query), known);
  if (ignored.length > 0 || request.goal.kind === 'open') throw new Error(`The benchmark asks what the content does not have: ${query}`);
  const { goal } = request;
  const candidate = candidateOf(request, known);
  const numbers = withChanges(assumptions, request.assume).assumptions;
  openRungs(candidate, network.ladders, network.groups);
  for (const kind of kinds) plan(candidate, goal, network, numbers, kind);
}

/** Prints how long an answer takes, for each question. */
export function benchPlanner(): void {
  console.log(`planner         ${open.length} ladders; verdicts and three plans without their words; median of ${runs}, bar ${barMilliseconds} ms`);
  for (const [name, query] of Object.entries(questions)) {
    const times = time(() => answer(query), runs);
    console.log(`  ${name.padEnd(28)} ${median(times).toFixed(1)} ms, the slowest ${Math.max(...times).toFixed(1)} ms`);
  }
}
