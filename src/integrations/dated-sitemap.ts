import sitemap from '@astrojs/sitemap';
import { readCorpus } from '../checks/corpus.ts';
import { pageDatesOf } from '../checks/page-dates.ts';
import { readContentFiles } from '../checks/run.ts';

/** The site map: every page that content makes, with the day of its content. What is built beside them (frames, pages that only send on) stays out. */
export function datedSitemap(base: string) {
  const prefix = base.replace(/\/$/, '');
  let dates: Map<string, string> | undefined;
  return sitemap({
    serialize(item) {
      dates ??= pageDatesOf(readCorpus(readContentFiles()).corpus);
      const lastmod = dates.get(new URL(item.url).pathname.slice(prefix.length));
      return lastmod === undefined ? undefined : { ...item, lastmod };
    },
  });
}
