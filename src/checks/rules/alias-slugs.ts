import { titleNames, type TitleName } from '../../domain/deep-links.ts';
import { titlePath } from '../../domain/paths.ts';
import type { Title } from '../../schemas/title.ts';
import { at, type Entry } from '../corpus.ts';
import type { Finding } from '../finding.ts';
import type { Rule } from '../rule.ts';

interface Claim {
  entry: Entry<Title>;
  name: TitleName;
}

/** A name of a title is also an address below /titles/, and an address leads to one page. A title's own page needs no claim. */
export const aliasSlugs: Rule = (corpus) => {
  const claimed = new Map<string, Claim>();
  return corpus.titles.flatMap((entry) => titleNames(entry.data).flatMap((name) => conflict({ entry, name }, claimed, corpus.ids.titles)));
};

/** The first finding about a name, if there is one; remembers its slugs for the names that follow. */
function conflict(claim: Claim, claimed: Map<string, Claim>, own: ReadonlySet<string>): Finding[] {
  const { entry, name } = claim;
  for (const slug of name.slugs) {
    const earlier = claimed.get(slug);
    if (!earlier) claimed.set(slug, claim);
    else if (earlier.entry !== entry && !own.has(slug) && !isOneNameTwice(earlier.name, name)) {
      const found = `the name ${JSON.stringify(name.name)}, whose address would be ${titlePath(slug)}`;
      return [at('alias-slugs', entry, name.key, found, `one title for one address: ${earlier.entry.file} has ${JSON.stringify(earlier.name.name)} already`)];
    }
  }
  return [];
}

/** What the rule duplicate-names tells: the very same title or alias in two files. */
function isOneNameTwice(a: TitleName, b: TitleName): boolean {
  const isNamed = ({ key: [key] }: TitleName) => key === 'title' || key === 'aliases';
  return isNamed(a) && isNamed(b) && a.name.trim().toLowerCase() === b.name.trim().toLowerCase();
}
