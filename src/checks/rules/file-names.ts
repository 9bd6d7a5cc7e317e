import { collectionNames, type Corpus } from '../corpus.ts';
import type { Finding } from '../finding.ts';
import type { Rule } from '../rule.ts';
import { collections, type CollectionName } from '../../schemas/index.ts';

/**
 * File names become addresses: lower-case words joined by hyphens; names that differ only in case are one file on some
 * disks. A state's file is named by its postal code.
 */
export const fileNames: Rule = (corpus) => [...collectionNames.flatMap((name) => wrongNames(corpus, name)), ...statesElsewhere(corpus)];

function wrongNames(corpus: Corpus, name: CollectionName): Finding[] {
  const { folder, format } = collections[name];
  return [...corpus.ids[name]].flatMap((id) => {
    if (/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id)) return [];
    const right = id
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '');
    const advice = corpus.ids[name].has(right)
      ? `another name: content/${folder}/${right}.${format} is there already`
      : `lower-case letters and digits joined by hyphens: ${right}.${format}`;
    return [{ rule: 'file-names', file: `content/${folder}/${id}.${format}`, found: `the file name ${JSON.stringify(`${id}.${format}`)}`, right: advice }];
  });
}

/** A postal code whose own file is there as well is a second one: duplicate-names tells it. */
function statesElsewhere(corpus: Corpus): Finding[] {
  return corpus.states.flatMap((entry) => {
    const right = entry.data.postal.toLowerCase();
    if (entry.id.toLowerCase() === right || corpus.ids.states.has(right)) return [];
    return [
      {
        rule: 'file-names',
        file: entry.file,
        line: entry.lineOf(['postal']),
        place: 'postal',
        found: `${entry.data.postal} in a file named ${entry.id}.yaml`,
        right: `the file name ${right}.yaml`,
      },
    ];
  });
}
