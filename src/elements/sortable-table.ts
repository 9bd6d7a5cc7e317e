import { nameIgnored } from '../domain/ignored-parts.ts';
import { numberOf } from '../views/chart-cell.ts';
import { say, useWords } from '../views/words.ts';
import { embeddedWords } from './embedded.ts';
import { followAddress, readAddress, writeAddress } from './page-address.ts';
import { rowsAsGiven, textOf } from './table-rows.ts';

type Direction = 'asc' | 'desc';

interface Order {
  column: number;
  direction: Direction;
}

/**
 * <sortable-table data-name="sort">: the headings of its table become buttons that sort it. The order stands in the address
 * (sort=median-desc) and is told; a cell without a number comes last either way. Without script the table keeps its order.
 */
class SortableTable extends HTMLElement {
  #connection: AbortController | undefined;

  connectedCallback(): void {
    useWords(embeddedWords(this));
    this.#connection?.abort();
    const { signal } = (this.#connection = new AbortController());
    for (const [column, heading] of this.#headings().entries()) {
      if (!heading.querySelector('button')) heading.replaceChildren(this.#button(heading));
      heading.querySelector('button')!.addEventListener('click', () => this.#choose(column), { signal });
    }
    followAddress(this.#read, signal);
  }

  disconnectedCallback(): void {
    this.#connection?.abort();
  }

  get #table(): HTMLTableElement {
    const table = this.querySelector('table');
    if (!table?.tHead || !table.tBodies[0]) throw new Error('<sortable-table> needs a table with a head and a body inside it.');
    return table;
  }

  get #name(): string {
    return this.dataset.name ?? 'sort';
  }

  #headings = (): HTMLTableCellElement[] => [...this.#table.tHead!.rows[0]!.cells];

  #button(heading: HTMLTableCellElement): HTMLButtonElement {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = textOf(heading);
    button.title = say('sorting.by', { column: textOf(heading) });
    return button;
  }

  /** A column of numbers starts with the highest, a column of words with A. */
  #choose(column: number): void {
    const heading = this.#headings()[column]!;
    const now = heading.getAttribute('aria-sort');
    const direction = now === 'descending' || (now === null && !isNumeric(heading)) ? 'asc' : 'desc';
    writeAddress({ [this.#name]: `${keyOf(heading)}-${direction}` });
  }

  #read = (): void => {
    const [text, ...repeated] = readAddress().getAll(this.#name);
    const order = text === undefined ? undefined : this.#orderOf(text);
    const ignored = [...(text === undefined || order ? [] : [text]), ...repeated].map((part) => `${this.#name}=${part}`);
    this.#sort(order);
    this.#say(ignored.length > 0 ? say('sorting.ignored', { part: nameIgnored(ignored).join(', ') }) : order ? this.#wordsFor(order) : '');
  };

  #say(text: string): void {
    this.querySelector('[role="status"]')!.textContent = text;
  }

  #orderOf(text: string): Order | undefined {
    const [, key, direction] = /^(.+)-(asc|desc)$/.exec(text) ?? [];
    const column = this.#headings().findIndex((heading) => keyOf(heading) === key);
    return column < 0 ? undefined : { column, direction: direction as Direction };
  }

  #wordsFor({ column, direction }: Order): string {
    const heading = this.#headings()[column]!;
    const label = isNumeric(heading) ? { asc: 'sorting.ascending', desc: 'sorting.descending' } : { asc: 'sorting.aToZ', desc: 'sorting.zToA' };
    return say(label[direction], { column: textOf(heading) });
  }

  #sort(order: Order | undefined): void {
    for (const [column, heading] of this.#headings().entries()) {
      if (order?.column === column) heading.setAttribute('aria-sort', order.direction === 'asc' ? 'ascending' : 'descending');
      else heading.removeAttribute('aria-sort');
    }
    const rows = rowsAsGiven(this.#table);
    const sorted = order ? sortRows(rows, order, isNumeric(this.#headings()[order.column]!)) : rows;
    const body = this.#table.tBodies[0]!;
    if (sorted.every((row, index) => row === body.rows[index])) return;
    body.append(...sorted);
    this.dispatchEvent(new Event('sorted', { bubbles: true }));
  }
}

const isNumeric = (heading: HTMLTableCellElement): boolean => heading.classList.contains('number');

/** Name of a column in the address: its key, or the words of its heading. */
const keyOf = (heading: HTMLTableCellElement): string =>
  heading.dataset.key ??
  textOf(heading)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

/** Rows in their new order; equal ones keep the order given, those without a value come last. */
function sortRows(rows: readonly HTMLTableRowElement[], { column, direction }: Order, areNumbers: boolean): HTMLTableRowElement[] {
  const sign = direction === 'asc' ? 1 : -1;
  const keyed = rows.map((row) => {
    const text = textOf(row.cells[column]!);
    return { row, text, value: areNumbers ? numberOf(text) : text === '' ? null : 0 };
  });
  const known = keyed.filter(({ value }) => value !== null);
  known.sort((a, b) => sign * (areNumbers ? a.value! - b.value! : a.text.localeCompare(b.text, 'en')));
  return [...known, ...keyed.filter(({ value }) => value === null)].map(({ row }) => row);
}

customElements.define('sortable-table', SortableTable);
