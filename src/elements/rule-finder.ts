import type { NewYorkPlace } from '../domain/administrator-level.ts';
import { administratorWords, titleWords } from '../views/finders.ts';
import { say, useWords } from '../views/words.ts';
import { embeddedWords } from './embedded.ts';

/** <rule-finder rule="ny-administrator | wi-title">: applies one jurisdiction's rule to what the form says, and tells the answer as it changes. */
class RuleFinder extends HTMLElement {
  connectedCallback(): void {
    useWords(embeddedWords(this));
    const form = this.querySelector('form');
    if (!form) throw new Error('<rule-finder> needs a form inside it.');
    form.hidden = false;
    form.addEventListener('input', this.#answer);
    form.addEventListener('submit', this.#answer);
  }

  disconnectedCallback(): void {
    this.querySelector('form')?.removeEventListener('input', this.#answer);
    this.querySelector('form')?.removeEventListener('submit', this.#answer);
  }

  #answer = (event: Event): void => {
    event.preventDefault();
    const form = event.currentTarget as HTMLFormElement;
    const output = form.querySelector('output');
    if (!output) throw new Error('<rule-finder> needs an output inside its form.');
    const data = new FormData(form);
    const number = (name: string) => Number(data.get(name) || 0);
    for (const part of form.querySelectorAll<HTMLElement>('[data-for]')) part.hidden = part.dataset.for !== data.get('kind');
    output.textContent = '';
    if (needed(data).some((name) => data.get(name) === '')) return;
    try {
      output.textContent =
        this.getAttribute('rule') === 'ny-administrator'
          ? administratorWords(placeOf(String(data.get('kind')), number('individuals'), number('activities')))
          : titleWords({
              codingShare: number('coding'),
              transcriptionShare: number('transcription'),
              clericalShare: number('clerical'),
              isSupervisor: data.has('supervisor'),
              codingRevenuePerYear: number('revenue'),
              assistsAgencyWideProgram: data.has('agency'),
              isHighestExpert: data.has('expert'),
            });
    } catch {
      output.textContent = say('finder.wrong');
    }
  };
}

/** Numbers without which no rule can be applied: what was not said is not zero. */
function needed(data: FormData): readonly string[] {
  if (data.has('kind')) return data.get('kind') === 'ddsoo' ? ['individuals', 'activities'] : [];
  return data.has('supervisor') ? [] : ['coding'];
}

function placeOf(kind: string, individuals: number, activitiesPerYear: number): NewYorkPlace {
  return kind === 'ddsoo' ? { kind, individuals, activitiesPerYear } : { kind: kind as Exclude<NewYorkPlace['kind'], 'ddsoo'> };
}

customElements.define('rule-finder', RuleFinder);
