import { levelsFromTheTop } from '../domain/levels.ts';
import { workKinds, type Goal, type PlanRequest } from '../domain/request.ts';
import { schoolingLevels } from '../domain/schooling-levels.ts';
import { say } from '../views/words.ts';
import type { LoadedNetwork } from './network.ts';

/** Adds the rungs of every ladder to the two lists that the page leaves empty. */
export function fillChoices(form: HTMLFormElement, { file }: LoadedNetwork): void {
  const groups = () =>
    file.ladders.map(({ id, title, facts }) => {
      const group = document.createElement('optgroup');
      group.label = title;
      group.append(...facts.rungs.map((rung) => new Option(rung.title, `${id}/${rung.id}`)));
      return group;
    });
  const goal = selectOf(form, 'goal');
  const levels = document.createElement('optgroup');
  levels.label = say('plan.goalLevel');
  levels.append(...levelsFromTheTop.map((level) => new Option(say(`level.${level}`), level)));
  goal.append(levels, ...groups());
  selectOf(form, 'on').append(...groups());
}

/** What the form says, as a request. */
export function readForm(form: HTMLFormElement): PlanRequest {
  const data = new FormData(form);
  const text = (name: string) => String(data.get(name) ?? '');
  const all = (name: string) => data.getAll(name).map(String);
  const months = (name: string) => Math.min(600, Math.max(0, Math.trunc(Number(text(name)) || 0)));
  const work = Object.fromEntries(workKinds.flatMap((kind) => (months(`work-${kind}`) > 0 ? [[kind, months(`work-${kind}`)]] : [])));
  const [ladder, rung] = text('on').split('/');
  return {
    ladders: all('in'),
    schooling: schoolingLevels.find((level) => level === text('school')),
    isInField: data.has('field'),
    certifications: all('certs'),
    work,
    on: ladder && rung ? { ladder, rung, months: months('on-months') } : undefined,
    goal: goalOf(text('goal')),
  };
}

function goalOf(text: string): Goal {
  const level = levelsFromTheTop.find((candidate) => candidate === text);
  const [ladder, rung] = text.split('/');
  return level ? { kind: 'level', level } : ladder && rung ? { kind: 'rung', ladder, rung } : { kind: 'open' };
}

/** Sets the form to what a request says. */
export function writeForm(form: HTMLFormElement, request: PlanRequest): void {
  for (const box of form.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')) {
    box.checked = box.name === 'in' ? request.ladders.includes(box.value) : box.name === 'certs' ? request.certifications.includes(box.value) : request.isInField;
  }
  for (const kind of workKinds) inputOf(form, `work-${kind}`).value = request.work[kind] ? String(request.work[kind]) : '';
  selectOf(form, 'school').value = request.schooling ?? '';
  selectOf(form, 'on').value = request.on ? `${request.on.ladder}/${request.on.rung}` : '';
  inputOf(form, 'on-months').value = request.on?.months ? String(request.on.months) : '';
  const { goal } = request;
  selectOf(form, 'goal').value = goal.kind === 'level' ? goal.level : goal.kind === 'rung' ? `${goal.ladder}/${goal.rung}` : '';
}

function selectOf(form: HTMLFormElement, name: string): HTMLSelectElement {
  const select = form.elements.namedItem(name);
  if (!(select instanceof HTMLSelectElement)) throw new Error(`<climb-planner> needs a list named ${name}.`);
  return select;
}

function inputOf(form: HTMLFormElement, name: string): HTMLInputElement {
  const input = form.elements.namedItem(name);
  if (!(input instanceof HTMLInputElement)) throw new Error(`<climb-planner> needs a field named ${name}.`);
  return input;
}
