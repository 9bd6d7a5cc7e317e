import { say, useWords } from '../views/words.ts';
import { loadLibrary } from './chart-library.ts';
import type { LiveChart } from './chart-live.ts';

/**
 * <figure-chart>: makes the drawing of its figure live once it comes within one window of what is seen. Until then not one byte of
 * chart code is loaded: the server's sketch and the table stand for it, and stay where the code cannot be loaded.
 */
class FigureChart extends HTMLElement {
  #observer: IntersectionObserver | undefined;
  #live: LiveChart | undefined;

  connectedCallback(): void {
    if (!this.querySelector('[data-drawing]')) throw new Error('<figure-chart> needs a [data-drawing] inside it.');
    if (this.#live) {
      this.#live.connect();
      return;
    }
    this.#observer = new IntersectionObserver((entries) => entries.some((entry) => entry.isIntersecting) && void this.#load(), { rootMargin: '100% 0px' });
    this.#observer.observe(this);
  }

  disconnectedCallback(): void {
    this.#observer?.disconnect();
    this.#live?.disconnect();
  }

  async #load(): Promise<void> {
    this.#observer?.disconnect();
    const loaded = await Promise.all([import('./chart-live.ts'), loadLibrary()]).catch(() => undefined);
    if (this.#live || !this.isConnected) return;
    if (!loaded) {
      const { words } = JSON.parse(this.querySelector('script[data-chart]')!.textContent!) as { words: Record<string, string> };
      useWords({ chart: words });
      this.querySelector('[role="status"]')!.textContent = say('chart.failed');
      return;
    }
    const [{ LiveChart }, library] = loaded;
    this.#live = new LiveChart(this, library);
    this.#live.connect();
  }
}

customElements.define('figure-chart', FigureChart);
