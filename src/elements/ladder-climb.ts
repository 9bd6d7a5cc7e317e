/**
 * <ladder-climb>: arrow keys climb along the steps of a drawn ladder. Up and down follow steps, the ladder's own first; a rung
 * without a step that way goes to its neighbour in the list. Left and right go to the next plank beside. Links work without it.
 */
class LadderClimb extends HTMLElement {
  connectedCallback(): void {
    if (!this.querySelector('[data-n] .plank a')) throw new Error('<ladder-climb> expects rungs with data-n and a link in each plank.');
    this.addEventListener('keydown', this);
  }

  disconnectedCallback(): void {
    this.removeEventListener('keydown', this);
  }

  handleEvent(event: KeyboardEvent): void {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const rung = (event.target as Element).closest<HTMLElement>('[data-n]');
    const target = rung && this.#next(rung, event.key);
    if (!target) return;
    event.preventDefault();
    target.querySelector<HTMLElement>('.plank a')!.focus();
  }

  #next(rung: HTMLElement, key: string): HTMLElement | undefined {
    const rungs = [...this.querySelectorAll<HTMLElement>('[data-n]')];
    const at = (number: string | number | undefined) => rungs.find(({ dataset }) => dataset.n === String(number));
    const number = Number(rung.dataset.n);
    switch (key) {
      case 'ArrowUp':
        return at(upFrom(rung)[0]) ?? at(number - 1);
      case 'ArrowDown':
        return rungs.find((other) => upFrom(other)[0] === rung.dataset.n) ?? rungs.find((other) => upFrom(other).includes(rung.dataset.n!)) ?? at(number + 1);
      case 'ArrowLeft':
        return beside(rung, rungs, -1);
      case 'ArrowRight':
        return beside(rung, rungs, 1);
      default:
        return undefined;
    }
  }
}

/** Numbers of the rungs that a step from here leads to. */
const upFrom = ({ dataset }: HTMLElement): string[] => dataset.up?.split(' ') ?? [];

/** The nearest plank to the left (-1) or right (1) that stands at the same height in part. */
function beside(rung: HTMLElement, rungs: readonly HTMLElement[], side: -1 | 1): HTMLElement | undefined {
  const boxOf = (item: HTMLElement) => item.querySelector('.plank')!.getBoundingClientRect();
  const here = boxOf(rung);
  return rungs
    .map((item) => ({ item, box: boxOf(item) }))
    .filter(({ box }) => box.top < here.bottom && box.bottom > here.top && (box.left - here.left) * side > 0)
    .sort((a, b) => (a.box.left - b.box.left) * side)[0]?.item;
}

customElements.define('ladder-climb', LadderClimb);
