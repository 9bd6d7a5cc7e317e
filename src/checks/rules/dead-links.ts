import { bodyLinks } from '../body.ts';
import { nearestId } from '../nearest.ts';
import { redirectsOf, routesOf } from '../routes.ts';
import type { Rule } from '../rule.ts';

/** A link inside the site leads to a page that will be built, not to one that only sends on. Fragments are proved on the built pages by tests/site. */
export const deadLinks: Rule = (corpus) => {
  const routes = routesOf(corpus);
  const redirects = redirectsOf(corpus);
  const isInUnreadLadder = (path: string) => corpus.unread.has(`content/ladders/${/^\/ladders\/([^/]+)\//.exec(path)?.[1]}.mdx`);
  return bodyLinks(corpus).flatMap(({ entry, line, href }) => {
    const path = href.split(/[?#]/)[0]!;
    if (routes.has(path) || isInUnreadLadder(path)) return [];
    return [
      {
        rule: 'dead-links',
        file: entry.file,
        line,
        place: 'link',
        found: `a link to ${href}, ${redirects.has(path) ? 'which only sends on' : 'where no page will be'}`,
        right: 'the path of a page, with a slash at both ends',
        nearest: redirects.get(path) ?? nearestId(path, routes),
      },
    ];
  });
};
