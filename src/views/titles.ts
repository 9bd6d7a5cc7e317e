import type { SourceIndex } from '../domain/context.ts';
import type { Ladder } from '../domain/ladder.ts';
import type { Title } from '../schemas/title.ts';
import { certificationPath, occupationPath, rungPath, titlePath } from '../domain/paths.ts';
import { hrefTo } from './href.ts';
import type { GlanceItem } from './glance.ts';
import { receiptViews, type Receipt } from './receipts.ts';
import type { LinkView } from './rung.ts';
import { say } from './words.ts';

/** A title as a line of the list. */
export interface TitleLine {
  href: string;
  title: string;
  meaning: string;
  isOther: boolean;
  /** The line is another name: the title that it means. */
  see?: string;
}

/** Everything that a title's own page shows beside its words. */
export interface TitleView {
  title: string;
  meaning: string;
  glance: readonly GlanceItem[];
  aliases: readonly string[];
  spanish: readonly string[];
  /** Said first on the page where the title belongs to another line of work. */
  otherNote?: string;
  basis: string;
  rungs: readonly LinkView[];
  certifications: readonly LinkView[];
  related: readonly LinkView[];
  receipts: readonly Receipt[];
}

interface Neighbours {
  ladders: readonly Ladder[];
  titles: readonly { id: string; facts: Title }[];
  certifications: readonly { id: string; facts: { abbreviation: string; name: string } }[];
  sources: SourceIndex;
}

export function titleView(facts: Title, { ladders, titles, certifications, sources }: Neighbours): TitleView {
  const glance: GlanceItem[] = [
    { label: say('title.place'), value: say(`place.${facts.place}`) },
    { label: say('title.specialty'), value: say(`specialty.${facts.specialty}`) },
    {
      label: say(facts.basis === 'judgement' ? 'title.placedAs' : 'title.countedAs'),
      value: facts.socTitle,
      code: facts.soc,
      href: facts.occupation && hrefTo(occupationPath(facts.occupation)),
    },
  ];
  return {
    title: facts.title,
    meaning: facts.meaning,
    glance,
    aliases: facts.aliases ?? [],
    spanish: facts.spanish ?? [],
    otherNote: facts.family === 'core' ? undefined : say(`title.${facts.family}`),
    basis: say(`title.${facts.basis}`),
    rungs: (facts.rungs ?? []).flatMap((id) => rungLink(id, ladders)),
    certifications: certifications
      .filter(({ id }) => facts.certifications?.includes(id))
      .map(({ id, facts: c }) => ({ href: hrefTo(certificationPath(id)), label: c.abbreviation, note: c.name })),
    related: titles.filter(({ id }) => facts.relatedTitles?.includes(id)).map(({ id, facts: other }) => ({ href: hrefTo(titlePath(id)), label: other.title })),
    receipts: receiptViews(facts.sources, sources),
  };
}

function rungLink(id: string, ladders: readonly Ladder[]): LinkView[] {
  const [ladderId, rungId] = id.split('/');
  const ladder = ladders.find((candidate) => candidate.id === ladderId);
  if (!ladder || rungId === undefined) return [];
  const rung = ladder.rung(rungId);
  return [{ href: hrefTo(rungPath(ladder.id, rung.id)), label: rung.title, note: ladder.facts.title }];
}

/** Titles by first letter, for the A to Z; with their other names, each pointing at its title, where the list has to answer for a search. */
export function titlesByLetter(titles: readonly { id: string; facts: Title }[], { withOtherNames = false } = {}): { letter: string; titles: TitleLine[] }[] {
  const lines = titles.flatMap(({ id, facts }): TitleLine[] => {
    const line = { href: hrefTo(titlePath(id)), title: facts.title, meaning: facts.meaning, isOther: facts.family === 'other' };
    const otherNames = withOtherNames ? (facts.aliases ?? []) : [];
    return [line, ...otherNames.map((alias): TitleLine => ({ ...line, title: alias, isOther: false, see: facts.title }))];
  });
  const groups = new Map<string, TitleLine[]>();
  for (const line of lines.sort((a, b) => a.title.localeCompare(b.title, 'en'))) {
    const letter = line.title.charAt(0).toUpperCase();
    groups.set(letter, [...(groups.get(letter) ?? []), line]);
  }
  return [...groups].map(([letter, inLetter]) => ({ letter, titles: inLetter }));
}
