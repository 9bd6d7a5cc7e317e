import type { ChartChoice } from '../views/chart.ts';
import type { Choices } from '../views/chart-choices.ts';

/** The form of a chart's choices: shows what is chosen, tells what a visitor chooses. */
export class ChartForm {
  readonly #form: HTMLFormElement;
  readonly #choices: readonly ChartChoice[];

  constructor(form: HTMLFormElement, choices: readonly ChartChoice[]) {
    this.#form = form;
    this.#choices = choices;
  }

  connect(change: (chosen: Choices) => void, signal: AbortSignal): void {
    for (const fieldset of this.#form.querySelectorAll('fieldset')) fieldset.disabled = false;
    this.#form.addEventListener('submit', (event) => event.preventDefault(), { signal });
    this.#form.addEventListener(
      'change',
      ({ target }) => {
        // A drawing of nothing says nothing: the last box stays ticked.
        if (target instanceof HTMLInputElement && this.#chosen()[target.name]!.length === 0) target.checked = true;
        change(this.#chosen());
      },
      { signal },
    );
  }

  show(chosen: Choices): void {
    for (const { name, most } of this.#choices) {
      const values = chosen[name]!;
      const isFull = most !== undefined && values.length >= most;
      for (const control of this.#form.querySelectorAll<HTMLInputElement | HTMLSelectElement>(`[name="${CSS.escape(name)}"]`)) {
        if (control instanceof HTMLSelectElement) control.value = values[0]!;
        else {
          control.checked = values.includes(control.value);
          control.disabled = isFull && !control.checked;
        }
      }
    }
  }

  #chosen(): Choices {
    const data = new FormData(this.#form);
    return Object.fromEntries(this.#choices.map(({ name }) => [name, data.getAll(name).map(String)]));
  }
}
