import type { InterfaceWords } from '../views/words.ts';

/** The labels that the page has embedded for an element. Refuses (Error) where they are missing. */
export function embeddedWords(element: HTMLElement): InterfaceWords {
  const script = element.querySelector('script[data-words]');
  if (!script?.textContent) throw new Error(`<${element.localName}> needs its labels in a <script data-words>.`);
  return JSON.parse(script.textContent) as InterfaceWords;
}
