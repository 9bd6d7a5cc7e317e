import { citationsIn, citationsInBody, type Citation } from '../domain/citations.ts';
import { numberCount } from '../domain/figures.ts';
import { certificationPath, guidePath, ladderPath, occupationPath, rungPath, tablePath, titlePath } from '../domain/paths.ts';
import { getAssumptions } from './assumptions.ts';
import { getCertificationGroups, getCertifications, getFigureTables, getGlossary, getGuides, getLadders, getOccupations, getTitles } from './index.ts';

/** The planner has no file of its own in content, so its name stands here. */
const planTitle = 'Plan my climb';

let all: Promise<readonly Citation[]> | undefined;

/** Every place of the site that rests on a source, gathered once from all content. */
export function getCitations(): Promise<readonly Citation[]> {
  if (!all || !import.meta.env.PROD) all = gather();
  return all;
}

async function gather(): Promise<readonly Citation[]> {
  const [assumptions, ladders, titles, occupations, certifications, guides, glossary, groups, tables] = await Promise.all([
    getAssumptions(),
    getLadders(),
    getTitles(),
    getOccupations(),
    getCertifications(),
    getGuides(),
    getGlossary(),
    getCertificationGroups(),
    getFigureTables(),
  ]);
  const plain = <T extends { title: string }>(items: readonly { id: string; facts: T; body: string }[], pathOf: (id: string) => string) =>
    items.flatMap(({ id, facts, body }) => [...citationsIn(facts, pathOf(id), facts.title), ...citationsInBody(body, pathOf(id), facts.title)]);
  return [
    ...ladders.flatMap(({ id, facts, body }) => {
      const { rungs, ...rest } = facts;
      return [
        ...citationsIn(rest, ladderPath(id), facts.title),
        ...citationsInBody(body, ladderPath(id), facts.title),
        ...rungs.flatMap((rung) => citationsIn(rung, rungPath(id, rung.id), `${rung.title}, ${facts.title}`)),
      ];
    }),
    ...plain(titles, titlePath),
    ...plain(occupations, occupationPath),
    ...plain(certifications, certificationPath),
    ...plain(guides, guidePath),
    ...glossary.flatMap(({ id, facts, body }) => [...citationsIn(facts, `/glossary/#${id}`, facts.term), ...citationsInBody(body, `/glossary/#${id}`, facts.term)]),
    ...citationsIn(assumptions, '/plan/', planTitle),
    ...groups.flatMap(({ facts }) => citationsIn(facts, '/certifications/', facts.name)),
    ...tables.flatMap((table) => {
      const counts = new Map<string, number>();
      for (const row of table.rows) {
        const also = typeof row.cells.alsoFrom === 'string' ? row.cells.alsoFrom.split(' ') : [];
        for (const source of [row.source, ...also]) counts.set(source, (counts.get(source) ?? 0) + numberCount(row));
      }
      for (const note of table.table.notes ?? []) if (note.source && !counts.has(note.source)) counts.set(note.source, 0);
      return [...counts].map(([source, figures]): Citation => ({ source, path: tablePath(table.id), pageTitle: table.table.title, kind: 'table', figures }));
    }),
  ];
}
