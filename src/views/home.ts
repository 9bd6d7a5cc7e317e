import { titlePath } from '../domain/paths.ts';
import { hrefTo } from './href.ts';
import type { LinkView } from './rung.ts';
import { say } from './words.ts';

export interface HomeView {
  /** Titles to try, by slug; those that content does not have are left out. */
  titles: readonly LinkView[];
  doors: readonly { href: string; title: string; text: string }[];
}

const tryTitles = ['tumor-registrar', 'coder', 'registered-health-information-technician', 'medical-records-clerk', 'medical-records-director'];

export function homeView(titles: readonly { id: string; facts: { title: string } }[]): HomeView {
  return {
    titles: tryTitles.flatMap((id) => titles.filter((title) => title.id === id).map((title) => ({ href: hrefTo(titlePath(id)), label: title.facts.title }))),
    doors: [
      { href: hrefTo('/plan/'), title: say('home.student'), text: say('home.studentText') },
      { href: hrefTo('/counselors/'), title: say('home.counselor'), text: say('home.counselorText') },
      { href: hrefTo('/titles/'), title: say('home.titleKnown'), text: say('home.titleText') },
    ],
  };
}
