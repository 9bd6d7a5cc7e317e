/** What goes into one place of a template: text, a link, further nodes, or nothing (the place is taken out). */
export type Slot = string | { href: string; text: string } | readonly Node[] | undefined;

/** A copy of a template's one element with its `data-slot` places filled. Text goes in as text: nothing a visitor types becomes markup. */
export function fill(template: HTMLTemplateElement, slots: Readonly<Record<string, Slot>>): HTMLElement {
  const copy = template.content.firstElementChild!.cloneNode(true) as HTMLElement;
  for (const place of copy.querySelectorAll<HTMLElement>('[data-slot]')) {
    const slot = slots[place.dataset.slot!];
    if (slot === undefined || slot === '' || (Array.isArray(slot) && slot.length === 0)) place.remove();
    else if (typeof slot === 'string') place.textContent = slot;
    else if ('href' in slot) {
      place.textContent = slot.text;
      place.setAttribute('href', slot.href);
    } else place.replaceChildren(...slot);
  }
  return copy;
}
