import { levelsFromTheTop } from '../domain/levels.ts';
import { workKinds, type Goal, type PlanRequest } from '../domain/request.ts';
import { answerOf } from './answer-of.ts';
import type { PageNames } from './network.ts';
import { schoolingLevels } from '../domain/schooling-levels.ts';

/** Names that stand in the form: titles of rungs and ladders, and the words of assumptions. */
export function namesInForm(form: HTMLFormElement): PageNames {
  const options = new Map([...selectOf(form, 'goal').options].map((option) => [option.value, option]));
  return {
    titleOf: (rung) => {
      const option = options.get(rung)!;
      return { title: option.text, ladder: (option.parentElement as HTMLOptGroupElement).label, pay: option.dataset.pay };
    },
    assumptionTextOf: (id) => form.querySelector(`[data-assumption="${id}"] p`)?.textContent ?? '',
  };
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
    inField: answerOf(text('field')),
    certifications: all('certs'),
    work,
    on: ladder && rung ? { ladder, rung, months: months('on-months') } : undefined,
    goal: goalOf(text('goal')),
    assume: Object.fromEntries(changedNumbers(form).map((input) => [input.name.replace('assume-', ''), Number(input.value)])),
  };
}

/** Fields of assumptions whose number the visitor has changed. */
function changedNumbers(form: HTMLFormElement): HTMLInputElement[] {
  return [...form.querySelectorAll<HTMLInputElement>('input[name^="assume-"]')].filter(({ value, defaultValue }) => value !== '' && value !== defaultValue);
}

function goalOf(text: string): Goal {
  const level = levelsFromTheTop.find((candidate) => candidate === text);
  const [ladder, rung] = text.split('/');
  return level ? { kind: 'level', level } : ladder && rung ? { kind: 'rung', ladder, rung } : { kind: 'open' };
}

/** Sets the form to what a request says. */
export function writeForm(form: HTMLFormElement, request: PlanRequest): void {
  for (const box of form.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')) {
    box.checked = (box.name === 'in' ? request.ladders : request.certifications).includes(box.value);
  }
  for (const kind of workKinds) inputOf(form, `work-${kind}`).value = request.work[kind] ? String(request.work[kind]) : '';
  selectOf(form, 'school').value = request.schooling ?? '';
  selectOf(form, 'field').value = request.inField ?? '';
  selectOf(form, 'on').value = request.on ? `${request.on.ladder}/${request.on.rung}` : '';
  inputOf(form, 'on-months').value = request.on?.months ? String(request.on.months) : '';
  for (const input of form.querySelectorAll<HTMLInputElement>('input[name^="assume-"]')) {
    input.value = String(request.assume[input.name.replace('assume-', '')] ?? input.defaultValue);
  }
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
