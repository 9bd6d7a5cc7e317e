import { administratorLevel, type AdministratorAnswer, type NewYorkPlace } from '../domain/administrator-level.ts';
import { titleClass, type TitleAnswer, type WisconsinPosition } from '../domain/title-class.ts';
import { formatList } from './format.ts';
import { say } from './words.ts';

/** New York's answer in words: which level, why, and where the standard has a gap or an overlap. */
export function administratorWords(place: NewYorkPlace): string {
  const answer: AdministratorAnswer = administratorLevel(place);
  if (answer.isGap) return say('nyFinder.gap');
  const why = formatList(answer.because.map((reason) => say(`nyFinder.${reason}`)));
  const found = say('nyFinder.answer', { level: answer.level!, why });
  return answer.isOverlap ? `${found} ${say('nyFinder.overlap', { levels: formatList(answer.fits.map(String)) })}` : found;
}

/** Wisconsin's answer in words: which class, why, and that the better fit decides. */
export function titleWords(position: WisconsinPosition): string {
  const answer: TitleAnswer = titleClass(position);
  const why = formatList(answer.reasons.map((reason) => say(`wiTest.${reason}`)));
  const found = say('wiTest.answer', { class: say(`wiClass.${answer.class}`), why });
  return answer.unlessItFitsBetter ? `${found} ${say('wiTest.onlyIfBetter', { class: say(`wiClass.${answer.unlessItFitsBetter}`) })}` : found;
}
