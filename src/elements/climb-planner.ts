import type { Assumptions } from '../domain/assumptions.ts';
import { emptyRequest, formatRequest, parseRequest, type PlanRequest } from '../domain/request.ts';
import { planAnswer, type PlanAnswer, type RungLine } from '../views/plan-answer.ts';
import type { ActLine, PlanView } from '../views/plan.ts';
import { say, useWords } from '../views/words.ts';
import { embeddedWords } from './embedded.ts';
import { fill, type Slot } from './fill.ts';
import { loadNetwork, type LoadedNetwork } from './network.ts';
import { namesInForm, readForm, writeForm } from './planner-form.ts';

/** Lines of a list that are shown at first; the rest opens on demand. */
const shownAtFirst = 8;

/** <climb-planner>: reads the form and the address, answers as they change, and keeps both in step. */
class ClimbPlanner extends HTMLElement {
  #loaded: (LoadedNetwork & { assumptions: Assumptions }) | undefined;

  connectedCallback(): void {
    useWords(embeddedWords(this));
    void this.#start();
  }

  disconnectedCallback(): void {
    window.removeEventListener('popstate', this.#readAddress);
  }

  async #start(): Promise<void> {
    const form = this.#form;
    try {
      if (!this.#loaded) {
        const loaded = await loadNetwork(this.dataset.network!, namesInForm(form));
        this.#loaded = { ...loaded, assumptions: loaded.file.assumptions };
      }
    } catch (error) {
      this.#say(say('plan.failed'));
      throw error;
    }
    form.hidden = false;
    form.addEventListener('change', this.#readForm);
    form.addEventListener('submit', this.#submit);
    form.addEventListener('reset', this.#reset);
    this.#part('[data-copy]').addEventListener('click', this.#copy);
    this.#part('[data-print]').addEventListener('click', this.#print);
    window.addEventListener('popstate', this.#readAddress);
    this.#readAddress();
  }

  get #form(): HTMLFormElement {
    return this.#part('form') as HTMLFormElement;
  }

  #part(selector: string): HTMLElement {
    const part = this.querySelector<HTMLElement>(selector);
    if (!part) throw new Error(`<climb-planner> needs a ${selector} inside it.`);
    return part;
  }

  #say(text: string): void {
    this.#part('[role="status"]').textContent = text;
  }

  #readAddress = (): void => {
    const { request, ignored } = parseRequest(new URLSearchParams(location.search), this.#loaded!.known);
    writeForm(this.#form, request);
    this.#answer(request, ignored.length > 0 ? `${say('plan.ignored', { part: ignored.join(', ') })} ` : '');
  };

  #readForm = (): void => {
    const request = readForm(this.#form);
    const address = formatRequest(request);
    const next = address === '' ? '' : `?${address}`;
    // Enter in a field is a change and a submit: one step back, not two.
    if (next !== location.search) history.pushState(null, '', next || location.pathname);
    this.#answer(request, '');
  };

  #submit = (event: Event): void => {
    event.preventDefault();
    this.#readForm();
    this.#part('[data-answer]').focus();
  };

  #reset = (event: Event): void => {
    event.preventDefault();
    writeForm(this.#form, emptyRequest);
    this.#readForm();
  };

  #print = (): void => window.print();

  #copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(location.href);
      this.#say(say('plan.copied'));
    } catch {
      // Not every browser lets a page write to the clipboard. The address can still be taken from its bar.
      this.#say(say('plan.share'));
    }
  };

  #answer(request: PlanRequest, note: string): void {
    printAddress();
    const answer = this.#part('[data-answer]');
    const isEmpty = formatRequest(request) === '';
    answer.hidden = isEmpty;
    if (isEmpty) {
      this.#say(note);
      return;
    }
    const found = planAnswer(request, this.#loaded!);
    const refused = found.refused.length > 0 ? `${say('plan.ignored', { part: found.refused.join(', ') })} ` : '';
    this.#say(note + refused + found.result);
    this.#part('[data-plans]').replaceChildren(...found.plans.map((plan) => this.#plan(plan)));
    this.#part('[data-rungs]').replaceChildren(...this.#lists(found));
  }

  #template(name: string): HTMLTemplateElement {
    return this.#part(`template[data-${name}]`) as HTMLTemplateElement;
  }

  #plan({ title, summary, acts, notes, assumptions }: PlanView): Node {
    const planks = acts.flatMap(({ plank, when }) => (plank ? [{ ...plank, when }] : [])).reverse();
    return fill(this.#template('plan'), {
      title,
      summary,
      notes: notes.join(' '),
      path: planks.map(({ href, label, pay, when }) => fill(this.#template('plank'), { rung: { href, text: label }, pay, when })),
      acts: acts.map((act) => this.#act(act)),
      assumes: assumptions.length > 0 ? say('plan.assumes') : undefined,
      assumptions: assumptions.map((text) => item(text)),
    });
  }

  #act({ when, what, cost, conditions, receipts }: ActLine): Node {
    const sources: Node[] = receipts.flatMap(({ href, label }, index) => {
      const link = fill(this.#template('receipt'), {});
      link.className = 'receipt';
      link.setAttribute('href', href);
      link.textContent = label;
      return index === 0 ? [link] : [document.createTextNode('; '), link];
    });
    return fill(this.#template('act'), { when, what, cost, conditions: conditions.length > 0 ? say('plan.confirm', { conditions: conditions.join('; ') }) : undefined, sources });
  }

  #lists({ open, openIf, near, unknown }: PlanAnswer): Node[] {
    return [
      this.#list(say('plan.open'), open, open.length === 0 ? say('plan.openNone') : undefined),
      ...(openIf.length > 0 ? [this.#list(say('plan.openIf'), openIf)] : []),
      ...(near.length > 0 ? [this.#list(say('plan.near'), near, say('plan.nearNote'))] : []),
      fill(this.#template('note'), { text: unknown }),
    ];
  }

  #list(title: string, lines: readonly RungLine[], note?: Slot): Node {
    const items = lines.map(({ href, label, note: ladder, line, verdict }) => {
      const entry = fill(this.#template('rung'), { rung: { href, text: label }, ladder, line });
      entry.dataset.verdict = verdict;
      return entry;
    });
    const rest = items.slice(shownAtFirst);
    return fill(this.#template('list'), { title, note, first: items.slice(0, shownAtFirst), more: rest.length > 0 ? say('plan.more', { count: rest.length }) : undefined, rest });
  }
}

/** The foot of a printed plan names the plan's own address; the code in it would lead to an empty form. */
function printAddress(): void {
  const address = document.querySelector('[data-print-address]');
  if (address && location.search) address.textContent = location.href;
  document.querySelector('[data-print-qr]')?.toggleAttribute('hidden', location.search !== '');
}

function item(text: string): Node {
  const entry = document.createElement('li');
  entry.textContent = text;
  return entry;
}

customElements.define('climb-planner', ClimbPlanner);
