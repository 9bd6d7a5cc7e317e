import { collectionNames } from '../corpus.ts';
import type { Finding } from '../finding.ts';
import type { Rule } from '../rule.ts';
import { collections } from '../../schemas/index.ts';

/** File names become addresses: lower-case words joined by hyphens. A state's file is named by its postal code. */
export const fileNames: Rule = (corpus) => {
  const findings: Finding[] = [];
  for (const name of collectionNames) {
    for (const id of corpus.ids[name]) {
      if (/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id)) continue;
      const { folder, format } = collections[name];
      const right = id.toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
      findings.push({ rule: 'file-names', file: `content/${folder}/${id}.${format}`, found: `the file name ${JSON.stringify(id)}`, right: `lower-case letters and digits joined by hyphens: ${right}` });
    }
  }
  for (const entry of corpus.states) {
    const right = entry.data.postal.toLowerCase();
    if (entry.id !== right) findings.push({ rule: 'file-names', file: entry.file, line: entry.lineOf(['postal']), place: 'postal', found: `${entry.data.postal} in a file named ${entry.id}`, right: `the file name ${right}.yaml` });
  }
  return findings;
};
