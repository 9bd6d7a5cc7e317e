import { mostLadders, moveLadder, parseComparison } from '../domain/comparison.ts';
import { say, useWords } from '../views/words.ts';
import { embeddedWords } from './embedded.ts';
import type { LoadedNetwork } from './network.ts';

/**
 * <ladder-compare>: shows the columns that the address names (?with=ny,de), lets a visitor add, move and take out ladders,
 * and keeps the address in step. The page holds every column; this element only chooses and orders them.
 */
class LadderCompare extends HTMLElement {
  #ladders: string[] = [];
  #ignored: readonly string[] = [];
  #loaded: LoadedNetwork | undefined;
  #columns = new Map<string, HTMLElement>();

  connectedCallback(): void {
    useWords(embeddedWords(this));
    this.#columns = new Map([...this.querySelectorAll<HTMLElement>('section[data-ladder]')].map((column) => [column.dataset.ladder!, column]));
    this.#part('form[data-add]').addEventListener('submit', this.#addLadder);
    this.#part('form[data-holdings]').addEventListener('change', this.#hold);
    this.#part('form[data-holdings]').addEventListener('submit', this.#hold);
    this.#part('[data-chosen]').addEventListener('click', this.#change);
    window.addEventListener('popstate', this.#read);
    this.#read();
    this.#part('[data-controls]').hidden = false;
  }

  disconnectedCallback(): void {
    this.#part('form[data-add]').removeEventListener('submit', this.#addLadder);
    this.#part('form[data-holdings]').removeEventListener('change', this.#hold);
    this.#part('form[data-holdings]').removeEventListener('submit', this.#hold);
    this.#part('[data-chosen]').removeEventListener('click', this.#change);
    window.removeEventListener('popstate', this.#read);
  }

  #part(selector: string): HTMLElement {
    const part = this.querySelector<HTMLElement>(selector);
    if (!part) throw new Error(`<ladder-compare> needs a ${selector} inside it.`);
    return part;
  }

  #read = (): void => {
    const [asked = '', ...repeated] = new URLSearchParams(location.search).getAll('with');
    const first = (this.dataset.first ?? '').split(',');
    const { ladders, ignored } = parseComparison(asked, repeated, new Set(this.#columns.keys()));
    this.#ladders = ladders.length > 0 ? ladders : first;
    this.#ignored = ignored;
    this.#sayIgnored(ignored);
    this.#show();
    void this.#showHeld();
  };

  #sayIgnored(ignored: readonly string[]): void {
    this.#say(ignored.length > 0 ? say('compare.ignored', { part: ignored.join(', ') }) : '');
  }

  /** Parts of the address that are not ours to choose: what the visitor holds. */
  #holdings(): [string, string][] {
    return [...new URLSearchParams(location.search)].filter(([key]) => key !== 'with');
  }

  /** Loads the verdicts only for a visitor who says what they hold. */
  async #showHeld(): Promise<void> {
    if (this.#holdings().length === 0 && !this.#loaded) return;
    const { loadFor, readAddress, showVerdicts } = await import('./compare-verdicts.ts');
    this.#loaded ??= await loadFor(this);
    const { request, ignored } = readAddress(this.#part('form[data-holdings]') as HTMLFormElement, this.#loaded);
    this.#sayIgnored([...this.#ignored, ...ignored]);
    showVerdicts(this, request, this.#loaded);
  }

  #hold = async (event: Event): Promise<void> => {
    event.preventDefault();
    const { addressOf, loadFor, readHoldings, showVerdicts } = await import('./compare-verdicts.ts');
    this.#loaded ??= await loadFor(this);
    const request = readHoldings(this.#part('form[data-holdings]') as HTMLFormElement);
    const next = [`?with=${this.#ladders.join(',')}`, addressOf(request)].filter(Boolean).join('&');
    // Enter in a field is a change and a submit: one step back, not two.
    if (next !== location.search) history.pushState(null, '', next);
    this.#say('');
    showVerdicts(this, request, this.#loaded);
  };

  #write(): void {
    // Written as it is read: commas and slashes stay readable in the address.
    history.pushState(
      null,
      '',
      [`?with=${this.#ladders.join(',')}`, ...this.#holdings().map(([key, value]) => `${key}=${encodeURIComponent(value).replaceAll('%2C', ',').replaceAll('%3A', ':')}`)].join(
        '&',
      ),
    );
    this.#show();
  }

  #say(text: string): void {
    this.#part('[role="status"]').textContent = text;
  }

  #addLadder = (event: Event): void => {
    event.preventDefault();
    const select = this.#part('form[data-add] select') as HTMLSelectElement;
    if (select.value === '' || this.#ladders.includes(select.value)) return;
    if (this.#ladders.length >= mostLadders) {
      this.#say(say('compare.full'));
      return;
    }
    this.#ladders = [...this.#ladders, select.value];
    this.#say('');
    this.#write();
  };

  #change = (event: Event): void => {
    const button = event.target instanceof Element ? event.target.closest<HTMLButtonElement>('button[data-do]') : null;
    const id = button?.closest<HTMLElement>('[data-ladder]')?.dataset.ladder;
    if (!button || id === undefined) return;
    const { do: act } = button.dataset;
    this.#ladders = act === 'remove' ? this.#ladders.filter((other) => other !== id) : moveLadder(this.#ladders, id, act === 'left' ? -1 : 1);
    this.#say('');
    this.#write();
    const again = this.querySelector<HTMLElement>(`[data-chosen] [data-ladder="${CSS.escape(id)}"] [data-do="${act}"]:not(:disabled)`);
    (again ?? (this.#part('form[data-add] select') as HTMLSelectElement)).focus();
  };

  /** Columns, table cells and the list of chosen ladders follow the order of `#ladders`. */
  #show(): void {
    const place = (id: string) => this.#ladders.indexOf(id);
    const byPlace = (a: HTMLElement, b: HTMLElement) => place(a.dataset.ladder!) - place(b.dataset.ladder!);
    for (const row of [this.#part('[data-columns]'), ...this.querySelectorAll<HTMLElement>('tr')]) {
      const cells = [...row.querySelectorAll<HTMLElement>(':scope > [data-ladder]')];
      for (const cell of cells) cell.hidden = place(cell.dataset.ladder!) < 0;
      row.append(...cells.filter((cell) => !cell.hidden).sort(byPlace));
      if (row.matches('tr[data-level-row]')) row.hidden = !cells.some((cell) => !cell.hidden && cell.querySelector('[data-rung]'));
    }
    this.#part('[data-columns]').setAttribute('aria-label', this.#ladders.map((id) => this.#titleOf(id)).join(', '));
    this.#part('[data-chosen]').replaceChildren(...this.#ladders.map((id, index) => this.#chip(id, index)));
  }

  #titleOf(id: string): string {
    return this.#columns.get(id)!.dataset.title!;
  }

  #chip(id: string, index: number): Node {
    const template = this.#part('template[data-chip]') as HTMLTemplateElement;
    const chip = template.content.firstElementChild!.cloneNode(true) as HTMLElement;
    const ladder = this.#titleOf(id);
    chip.dataset.ladder = id;
    chip.querySelector('[data-name]')!.textContent = ladder;
    for (const button of chip.querySelectorAll<HTMLButtonElement>('button[data-do]')) {
      const act = button.dataset.do!;
      button.setAttribute('aria-label', say(`compare.${act}`, { ladder }));
      button.disabled = (act === 'left' && index === 0) || (act === 'right' && index === this.#ladders.length - 1) || (act === 'remove' && this.#ladders.length === 1);
    }
    return chip;
  }
}

customElements.define('ladder-compare', LadderCompare);
