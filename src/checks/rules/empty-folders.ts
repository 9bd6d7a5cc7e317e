import { collectionNames } from '../corpus.ts';
import type { Rule } from '../rule.ts';
import { collections } from '../../schemas/index.ts';

/** A folder without files means that content was lost or moved: the site would build without a whole kind of page. */
export const emptyFolders: Rule = (corpus) => [
  ...collectionNames
    .filter((name) => corpus.ids[name].size === 0)
    .map((name) => ({
      rule: 'empty-folders',
      file: `content/${collections[name].folder}`,
      found: 'no file',
      right: `at least one .${collections[name].format} file`,
    })),
  ...(corpus.single.site || corpus.unread.has('content/site.yaml')
    ? []
    : [{ rule: 'empty-folders', file: 'content/site.yaml', found: 'no file', right: 'the file with the date of the content (asOf)' }]),
];
