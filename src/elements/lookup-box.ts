import type { Lookup } from '../domain/lookup.ts';
import { suggestionGroups, type SuggestionView } from '../views/suggestion.ts';
import { say } from '../views/words.ts';
import { openLookup } from './open-lookup.ts';

const mostSuggestions = 7;
/** Below this part of the window's height the box moves up when its list opens. */
const roomAbove = 0.6;
const attached = new WeakSet<HTMLInputElement>();

/**
 * Makes a combobox of a search field, after the WAI-ARIA pattern: the focus stays in the field, arrows move through the list,
 * Enter opens what is marked or sends the form, Escape closes. Where the index does not come, the form stays and says so.
 */
export function attachLookup(box: HTMLElement, input: HTMLInputElement): void {
  if (attached.has(input)) return;
  attached.add(input);
  const panel = panelFor(box, input);
  let lookup: Lookup | undefined;
  let options: HTMLElement[] = [];
  let current = -1;

  const close = (): void => {
    panel.list.hidden = true;
    input.setAttribute('aria-expanded', 'false');
    mark(-1);
  };

  const mark = (at: number): void => {
    options[current]?.setAttribute('aria-selected', 'false');
    current = at;
    const option = options[at];
    option?.setAttribute('aria-selected', 'true');
    option?.scrollIntoView({ block: 'nearest' });
    if (option) input.setAttribute('aria-activedescendant', option.id);
    else input.removeAttribute('aria-activedescendant');
  };

  const show = (): void => {
    if (!lookup || document.activeElement !== input) return;
    const { suggestions, isGuess } = lookup.find(input.value, mostSuggestions);
    const groups = suggestionGroups(suggestions);
    options = [];
    panel.list.replaceChildren(...groups.map(({ kind, suggestions: inGroup }, at) => groupElement(`${panel.list.id}-${at}`, kind, inGroup, options)));
    current = -1;
    mark(-1);
    panel.list.hidden = options.length === 0;
    input.setAttribute('aria-expanded', String(options.length > 0));
    // Low on a screen the list would open out of sight.
    if (options.length > 0 && input.getBoundingClientRect().bottom > window.innerHeight * roomAbove) box.scrollIntoView({ block: 'start' });
    const typed = input.value.trim();
    panel.status.textContent = typed.length < 2 ? '' : options.length === 0 ? say('lookup.none') : say(isGuess ? 'lookup.guesses' : 'lookup.count', { count: options.length });
    panel.hint.hidden = typed.length < 2 || options.length > 0;
    panel.hint.firstElementChild!.textContent = say('lookup.none');
  };

  const load = (): void => {
    openLookup(box.dataset.names!).then(
      (opened) => {
        lookup = opened;
        if (input.value) show();
      },
      () => {
        // The labels come with the index: this one has to be there without it.
        panel.hint.firstElementChild!.textContent = box.dataset.failed!;
        panel.status.textContent = box.dataset.failed!;
        panel.hint.hidden = false;
      },
    );
  };

  input.addEventListener('focus', () => (lookup ? undefined : load()));
  input.addEventListener('input', () => (lookup ? show() : load()));
  input.addEventListener('blur', () => {
    close();
    panel.hint.hidden = true;
  });
  input.addEventListener('keydown', (event) => {
    if (event.isComposing) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      if (panel.list.hidden) show();
      if (options.length === 0) return;
      event.preventDefault();
      const step = event.key === 'ArrowDown' ? 1 : -1;
      // One place beyond each end is the field itself.
      const places = options.length + 1;
      mark(((current + 1 + step + places) % places) - 1);
    } else if (event.key === 'Enter' && options[current]) {
      event.preventDefault();
      options[current]!.click();
    } else if (event.key === 'Escape' && (!panel.list.hidden || !panel.hint.hidden)) {
      event.preventDefault();
      close();
      panel.hint.hidden = true;
    }
  });
  // The field keeps the focus while a suggestion is pressed.
  panel.list.addEventListener('pointerdown', (event) => event.preventDefault());
  load();
}

function panelFor(box: HTMLElement, input: HTMLInputElement): { list: HTMLElement; hint: HTMLElement; status: HTMLElement } {
  const list = element('div', { id: `${input.id}-list`, class: 'panel', role: 'listbox', 'aria-label': input.labels?.[0]?.textContent?.trim() ?? '' });
  const hint = element('div', { class: 'panel', 'aria-hidden': 'true' });
  const status = element('p', { class: 'visually-hidden', role: 'status' });
  list.hidden = true;
  hint.hidden = true;
  box.append(list, hint, status);
  input.setAttribute('aria-controls', list.id);
  hint.append(element('p', {}));
  return { list, hint, status };
}

function groupElement(id: string, kind: string, suggestions: readonly SuggestionView[], options: HTMLElement[]): HTMLElement {
  const heading = element('div', { id, class: 'kind', role: 'presentation' }, kind);
  const group = element('div', { role: 'group', 'aria-labelledby': id });
  group.append(heading);
  for (const { href, label, note, reason } of suggestions) {
    const option = element('a', { id: `${id}-${group.childElementCount}`, role: 'option', href, tabindex: '-1', 'aria-selected': 'false' }, label);
    option.append(element('small', {}, [note, reason].filter(Boolean).join(' · ')));
    options.push(option);
    group.append(option);
  }
  return group;
}

function element(name: string, attributes: Readonly<Record<string, string>>, text = ''): HTMLElement {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.textContent = text;
  return made;
}
