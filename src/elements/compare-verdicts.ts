import { openRungs } from '../domain/open-rungs.ts';
import { candidateOf, emptyRequest, formatRequest, parseRequest, type PlanRequest } from '../domain/request.ts';
import { schoolingLevels } from '../domain/schooling-levels.ts';
import { verdictView } from '../views/verdict.ts';
import { loadNetwork, type LoadedNetwork } from './network.ts';
import { answerOf } from './answer-of.ts';

/** What an address says of holdings. */
export const addressOf = formatRequest;

/** Loads what verdicts need; titles come from the planks of the page. */
export function loadFor(root: HTMLElement): Promise<LoadedNetwork> {
  return loadNetwork(root.dataset.network!, {
    titleOf: (id) => {
      const [ladder = '', rung = ''] = id.split('/');
      const column = root.querySelector<HTMLElement>(`section[data-ladder="${CSS.escape(ladder)}"]`);
      return { title: column?.querySelector(`[data-rung="${CSS.escape(rung)}"] .title`)?.textContent.trim() ?? '', ladder: column?.dataset.title ?? '' };
    },
    assumptionTextOf: () => '',
  });
}

/** What the holdings form says. */
export function readHoldings(form: HTMLFormElement): PlanRequest {
  const data = new FormData(form);
  const months = Math.min(600, Math.max(0, Math.trunc(Number(data.get('work-health-information')) || 0)));
  return {
    ...emptyRequest,
    schooling: schoolingLevels.find((level) => level === data.get('school')),
    inField: answerOf(data.get('field')),
    certifications: data.getAll('certs').map(String),
    work: months > 0 ? { 'health-information': months } : {},
  };
}

/** What the address says of holdings, with the parts that mean nothing; the form follows it. */
export function readAddress(form: HTMLFormElement, { known }: LoadedNetwork): { request: PlanRequest; ignored: readonly string[] } {
  const parts = [...new URLSearchParams(location.search)].filter(([key]) => key !== 'with');
  const found = parseRequest(parts, known);
  const { schooling, inField, certifications, work } = found.request;
  for (const box of form.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')) box.checked = certifications.includes(box.value);
  (form.elements.namedItem('field') as HTMLSelectElement).value = inField ?? '';
  (form.elements.namedItem('school') as HTMLSelectElement).value = schooling ?? '';
  (form.elements.namedItem('work-health-information') as HTMLInputElement).value = work['health-information'] ? String(work['health-information']) : '';
  return found;
}

/** Outlines the rungs that are open and says on the others what is missing; takes all of it away where nothing is held. */
export function showVerdicts(root: HTMLElement, request: PlanRequest, { network, known, names }: LoadedNetwork): void {
  const isEmpty = formatRequest(request) === '';
  const verdicts = new Map(isEmpty ? [] : openRungs(candidateOf(request, known), network.ladders, network.groups).map((rung) => [`${rung.ladder}/${rung.rung.id}`, rung]));
  for (const plank of root.querySelectorAll<HTMLElement>('[data-rung]')) {
    const ladder = plank.closest<HTMLElement>('[data-ladder]')?.dataset.ladder;
    const found = verdicts.get(`${ladder}/${plank.dataset.rung}`);
    const line = plank.querySelector<HTMLElement>('.verdict');
    if (found) plank.dataset.verdict = found.verdict;
    else delete plank.dataset.verdict;
    if (!line) continue;
    line.hidden = !found;
    line.textContent = found ? verdictView(found.verdict, found.nearest, names).line : '';
  }
}
