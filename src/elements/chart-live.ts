import { nameIgnored } from '../domain/ignored-parts.ts';
import { areFirst, firstChoices, formatChoices, parseChoices, type Choices } from '../views/chart-choices.ts';
import type { ChartSpec } from '../views/chart-data.ts';
import { chartSketch, type ChartSketch } from '../views/chart-sketch.ts';
import { say, useWords } from '../views/words.ts';
import { build } from './chart-build.ts';
import { drawCanvas, type DrawnCanvas } from './chart-canvas.ts';
import type { ChartLibrary } from './chart-library.ts';
import { ChartForm } from './chart-form.ts';
import { readTable, showChosen } from './chart-table.ts';
import { ChartWalk } from './chart-walk.ts';
import { followAddress, readAddress, writeAddress } from './page-address.ts';
import { textOf } from './table-rows.ts';

interface Embedded {
  spec: ChartSpec;
  unitLabels: Readonly<Record<string, string>>;
  words: Readonly<Record<string, string>>;
}

/** A drawing that follows its table, its choices and the colors of the page. Its numbers come from the cells of the table alone. */
export class LiveChart {
  readonly #root: HTMLElement;
  readonly #library: ChartLibrary;
  readonly #spec: ChartSpec;
  readonly #unitLabels: Embedded['unitLabels'];
  readonly #drawing: HTMLElement;
  readonly #table: HTMLTableElement;
  readonly #walk: ChartWalk;
  readonly #form: ChartForm | undefined;
  /** Where the canvas stands, in place of the sketch. */
  readonly #box = document.createElement('div');
  #chosen: Choices;
  #sketch: ChartSketch | undefined;
  #canvas: DrawnCanvas | undefined;
  /** What the server drew still stands: nothing has to be built anew. */
  #isAsGiven = true;
  #connection: AbortController | undefined;

  constructor(root: HTMLElement, library: ChartLibrary) {
    this.#root = root;
    this.#library = library;
    const { spec, unitLabels, words } = JSON.parse(this.#part('script[data-chart]').textContent!) as Embedded;
    this.#spec = spec;
    this.#unitLabels = unitLabels;
    useWords({ chart: words });
    this.#drawing = this.#part('[data-drawing]');
    this.#table = this.#part('table') as HTMLTableElement;
    this.#chosen = firstChoices(spec.choices);
    this.#walk = new ChartWalk(this.#drawing, this.#part('[data-told]'));
    if (spec.choices?.length) this.#form = new ChartForm(this.#part('[data-choices]') as HTMLFormElement, spec.choices);
    this.#box.className = 'canvas';
  }

  connect(): void {
    this.#connection?.abort();
    const { signal } = (this.#connection = new AbortController());
    this.#form?.connect((chosen) => writeAddress(formatChoices(this.#spec.choices!, chosen)), signal);
    this.#walk.connect(signal);
    this.#root.addEventListener('sorted', () => this.#draw(), { signal });
    for (const query of ['(prefers-color-scheme: dark)', '(forced-colors: active)']) matchMedia(query).addEventListener('change', () => this.#drawCanvas(), { signal });
    for (const button of this.#root.querySelectorAll<HTMLButtonElement>('button[data-export]')) {
      button.disabled = false;
      button.addEventListener('click', () => void this.#export(button.dataset.export as 'png' | 'csv'), { signal });
    }
    this.#drawing.tabIndex = 0;
    this.#drawing.setAttribute('role', 'application');
    this.#drawing.setAttribute('aria-roledescription', say('chart.role'));
    this.#drawing.setAttribute('aria-describedby', this.#part('[data-hint]').id);
    followAddress(this.#read, signal);
  }

  disconnect(): void {
    this.#connection?.abort();
    this.#canvas?.destroy();
    this.#canvas = undefined;
    delete this.#drawing.dataset.drawn;
  }

  #part(selector: string): HTMLElement {
    const part = this.#root.querySelector<HTMLElement>(selector);
    if (!part) throw new Error(`<figure-chart> needs a ${selector} inside it.`);
    return part;
  }

  #read = (): void => {
    const { chosen, ignored } = parseChoices(this.#spec.choices ?? [], readAddress());
    if (this.#spec.choices) this.#say(ignored.length > 0 ? say('chart.ignored', { part: nameIgnored(ignored).join(', ') }) : '');
    const isNew = JSON.stringify(chosen) !== JSON.stringify(this.#chosen);
    this.#chosen = chosen;
    this.#form?.show(chosen);
    if (isNew || !this.#sketch || !this.#canvas) this.#draw();
  };

  #say(text: string): void {
    this.#part('[role="status"]').textContent = text;
  }

  /** Table, sketch, canvas and stops in one go, all from the table as it stands. */
  #draw(): void {
    showChosen(this.#table, this.#spec, this.#chosen);
    const table = readTable(this.#table);
    const isFirst = areFirst(this.#spec.choices, this.#chosen);
    const sketch = chartSketch(this.#spec, table, this.#chosen, this.#unitLabels);
    this.#sketch = sketch;
    const isInOrder = table.order.every((row, index) => row === index);
    if (!(this.#isAsGiven && isFirst && isInOrder)) {
      this.#isAsGiven = false;
      this.#refill('[data-key]', build(sketch.key));
      this.#refill('[data-breaks]', build(sketch.breaks));
      this.#refill('[data-shown]', sketch.shown === '' ? [] : [sketch.shown]);
      this.#drawing.style.cssText = sketch.style;
      this.#drawing.replaceChildren(...build(sketch.parts), this.#part('[data-hint]'));
      const name = isFirst ? this.#spec.summary : say('chart.otherName', { caption: textOf(this.#table.caption!), shown: sketch.shown });
      this.#drawing.setAttribute('aria-label', name);
    }
    this.#walk.setPlot(sketch.plot);
    this.#drawCanvas();
  }

  #refill(selector: string, content: readonly (Node | string)[]): void {
    const part = this.#part(selector);
    part.replaceChildren(...content);
    part.hidden = content.length === 0;
  }

  #drawCanvas(): void {
    if (!this.#sketch) return;
    this.#canvas?.destroy();
    const plot = this.#part('[data-plot]');
    plot.querySelector('svg')!.after(this.#box);
    this.#canvas = drawCanvas(this.#library, this.#box, this.#sketch.plot);
    this.#drawing.dataset.drawn = '';
  }

  /** The code that writes files is loaded by whoever wants one. */
  async #export(kind: 'png' | 'csv'): Promise<void> {
    const { saveCsv, savePng } = await import('./chart-export.ts');
    const figure = this.#root.closest('figure')!;
    const file = kind === 'csv' ? saveCsv(figure, this.#table) : await savePng(figure, this.#canvas!);
    this.#say(say('chart.saved', { file }));
  }
}
