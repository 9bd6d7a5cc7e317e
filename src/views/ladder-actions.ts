import type { Ladder } from '../domain/ladder.ts';
import { formatRequest, emptyRequest } from '../domain/request.ts';
import { hrefTo } from './href.ts';
import { isClimbable } from './network.ts';
import { say } from './words.ts';

export interface ActionView {
  href: string;
  label: string;
}

const planLink = (request: Parameters<typeof formatRequest>[0], label: string): ActionView => ({ href: `${hrefTo('/plan/')}?${formatRequest(request)}`, label });

/** Planning and comparing from a ladder's page; no plan where nobody can climb today. */
export function ladderActions(ladder: Ladder): ActionView[] {
  return [
    ...(isClimbable(ladder) ? [planLink({ ...emptyRequest, ladders: [ladder.id] }, say('nav.plan'))] : []),
    { href: `${hrefTo('/ladders/compare/')}?with=${ladder.id}`, label: say('compare.from') },
  ];
}

/** Planning towards one rung, from its own page. */
export function rungActions(ladder: Ladder, rung: string): ActionView[] {
  return isClimbable(ladder) ? [planLink({ ...emptyRequest, goal: { kind: 'rung', ladder: ladder.id, rung } }, say('plan.toRung'))] : [];
}
