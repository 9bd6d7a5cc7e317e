import type { Plot, Stop } from '../views/chart-plot.ts';
import { say } from '../views/words.ts';

/** Where a walk stands: which list of stops, and which of its stops. */
interface Place {
  list: number;
  stop: number;
}

/**
 * Lets the keyboard and the pointer visit the values of a drawing.
 *
 * The drawing has the role "application" while it is live. As an image, NVDA and JAWS keep the arrow keys for their own reading
 * cursor and the page never gets them; inside an application they hand them on as soon as it has the focus, and VoiceOver does so
 * anyway. Its name is the summary, its description says which keys work, and each value is told in a polite live region. Somebody
 * who would rather read than walk has the table beneath, which holds the same texts.
 */
export class ChartWalk {
  readonly #drawing: HTMLElement;
  readonly #live: HTMLElement;
  readonly #mark = document.createElement('span');
  readonly #tip = document.createElement('span');
  #stops: readonly (readonly Stop[])[] = [];
  #isDownwards = false;
  /** Words of the lines across the whole drawing, told whenever somebody comes in. */
  #lines: readonly string[] = [];
  #place: Place | undefined;

  constructor(drawing: HTMLElement, live: HTMLElement) {
    this.#drawing = drawing;
    this.#live = live;
    this.#mark.className = 'stop-mark';
    this.#tip.className = 'stop-tip';
  }

  connect(signal: AbortSignal): void {
    this.#drawing.addEventListener('keydown', this.#press, { signal });
    this.#drawing.addEventListener('blur', () => this.#leave(), { signal });
    this.#drawing.addEventListener('pointermove', this.#point, { signal });
    this.#drawing.addEventListener('pointerdown', this.#point, { signal });
    // A finger leaves as soon as it lifts: what it touched stays until it touches something else.
    const isFocused = () => this.#drawing === document.activeElement;
    this.#drawing.addEventListener('pointerleave', ({ pointerType }) => pointerType !== 'touch' && !isFocused() && this.#leave(), { signal });
    document.addEventListener('pointerdown', ({ target }) => !this.#drawing.contains(target as Node) && this.#leave(), { signal });
    // What appears under the pointer goes away with Escape wherever the focus is (WCAG 1.4.13).
    document.addEventListener('keydown', ({ key }) => key === 'Escape' && this.#leave(), { signal });
  }

  /** Takes the stops of a new drawing. In a drawing of rows each list is a row, so the lists lie below each other. */
  setPlot({ stops, direction, references }: Pick<Plot, 'stops' | 'direction' | 'references'>): void {
    this.#stops = stops;
    this.#isDownwards = direction === 'rows';
    this.#lines = references.map(({ text }) => text);
    this.#leave();
  }

  #press = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (event.key === 'Escape' && this.#place) event.preventDefault();
    const next = this.#next(event.key);
    if (!next) return;
    event.preventDefault();
    const isEntering = !this.#place;
    this.#go(next);
    const { before, ...stop } = this.#at(next);
    const point = say('chart.point', { name: stop.name, what: stop.what, value: stop.value });
    const told = before === undefined ? point : say('chart.after', { text: before, point });
    this.#live.textContent = isEntering && this.#lines.length > 0 ? say('chart.withLines', { lines: this.#lines.join('; '), point: told }) : told;
  };

  #next(key: string): Place | undefined {
    const first = this.#stops.findIndex((stops) => stops.length > 0);
    if (first < 0) return undefined;
    const { list, stop } = this.#place ?? { list: first, stop: -1 };
    switch (key) {
      case 'ArrowRight':
        return this.#place ? this.#inList(list, stop + 1) : { list: first, stop: 0 };
      case 'ArrowLeft':
        return this.#inList(list, Math.max(0, stop - 1));
      case 'ArrowDown':
        return this.#place ? this.#across(1) : { list: first, stop: 0 };
      case 'ArrowUp':
        return this.#place ? this.#across(-1) : { list: first, stop: 0 };
      case 'Home':
        return this.#isDownwards ? this.#inList(first, Math.max(0, stop)) : { list, stop: 0 };
      case 'End':
        return this.#isDownwards
          ? this.#inList(
              this.#stops.findLastIndex((stops) => stops.length > 0),
              Math.max(0, stop),
            )
          : this.#inList(list, Infinity);
      default:
        return undefined;
    }
  }

  #inList = (list: number, stop: number): Place => ({ list, stop: Math.min(stop, this.#stops[list]!.length - 1) });

  /** To the next list that has stops: the same value of the row beside, or the point of the other line that lies nearest. */
  #across(step: 1 | -1): Place {
    const here = this.#place!;
    let list = here.list + step;
    while (this.#stops[list]?.length === 0) list += step;
    if (!this.#stops[list]) return here;
    if (this.#isDownwards) return this.#inList(list, here.stop);
    const { x } = this.#at(here);
    const distances = this.#stops[list]!.map((stop) => Math.abs(stop.x - x));
    return { list, stop: distances.indexOf(Math.min(...distances)) };
  }

  #at = ({ list, stop }: Place): Stop => this.#stops[list]![stop]!;

  #point = (event: PointerEvent): void => {
    const box = this.#plot()?.getBoundingClientRect();
    if (!box) return;
    const [x, y] = [event.clientX - box.left, event.clientY - box.top];
    let nearest: { place: Place; distance: number } | undefined;
    for (const [list, stops] of this.#stops.entries())
      for (const [stop, at] of stops.entries()) {
        // In rows the height decides: whoever points at a name means its row.
        const distance = Math.hypot(x - (at.x / 100) * box.width, (y - (at.y / 100) * box.height) * (this.#isDownwards ? 20 : 1));
        if (!nearest || distance < nearest.distance) nearest = { place: { list, stop }, distance };
      }
    if (nearest) this.#go(nearest.place);
  };

  /** The drawing is built anew after a choice, so its plot is looked up each time. */
  #plot = (): HTMLElement | null => this.#drawing.querySelector<HTMLElement>('[data-plot]');

  #go(place: Place): void {
    this.#place = place;
    const { x, y, name, what, value } = this.#at(place);
    for (const part of [this.#mark, this.#tip]) {
      part.style.setProperty('--x', `${x}%`);
      part.style.setProperty('--y', `${y}%`);
    }
    this.#tip.dataset.side = `${y < 40 ? 'below' : 'above'} ${x < 50 ? 'start' : 'end'}`;
    const strong = document.createElement('b');
    strong.textContent = name;
    this.#tip.replaceChildren(strong, ` ${what}: ${value}`);
    this.#plot()?.append(this.#mark, this.#tip);
  }

  #leave(): void {
    this.#place = undefined;
    this.#mark.remove();
    this.#tip.remove();
  }
}
