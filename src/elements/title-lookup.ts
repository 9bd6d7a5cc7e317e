/**
 * <title-lookup data-names="address of the index">: a search form that offers pages while one types. This file is all that loads
 * with a page: the rest comes when the field gets the focus. "/" goes to the first field of the page.
 */
class TitleLookup extends HTMLElement {
  #stop = new AbortController();

  connectedCallback(): void {
    const input = this.querySelector('input');
    if (!input) throw new Error('<title-lookup> needs a search field inside it.');
    this.#stop = new AbortController();
    for (const [name, value] of Object.entries({ role: 'combobox', 'aria-expanded': 'false', 'aria-autocomplete': 'list' })) input.setAttribute(name, value);
    const { signal } = this.#stop;
    input.addEventListener('focus', () => import('./lookup-box.ts').then(({ attachLookup }) => attachLookup(this, input)).catch(() => undefined), { signal });
    if (document.querySelector('title-lookup') !== this) return;
    document.addEventListener(
      'keydown',
      (event) => {
        if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || (event.target as HTMLElement).matches('input, select, textarea, [contenteditable]')) return;
        event.preventDefault();
        input.focus();
        input.select();
      },
      { signal },
    );
  }

  disconnectedCallback(): void {
    this.#stop.abort();
  }
}

customElements.define('title-lookup', TitleLookup);
