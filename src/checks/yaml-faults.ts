import type { YAMLParseError } from 'yaml';

/** What an author sees of a YAML error: what was found and what would be right, without the parser's own terms. */
export function yamlFault(error: YAMLParseError, line: string): { found: string; right: string } {
  const text = line.trim();
  switch (error.code) {
    case 'BLOCK_AS_IMPLICIT_KEY':
      return { found: `text with a colon and no quotes, in: ${text}`, right: 'the whole text in quotes' };
    case 'BAD_SCALAR_START':
      return { found: `text that starts with a special sign and has no quotes, in: ${text}`, right: 'the whole text in quotes' };
    case 'DUPLICATE_KEY':
      return { found: `the same key again, in: ${text}`, right: 'each key once' };
    case 'TAB_AS_INDENT':
      return { found: `a tab before: ${text}`, right: 'two spaces for each level' };
    case 'MISSING_CHAR':
    case 'MULTILINE_IMPLICIT_KEY':
      return error.message.includes('quote')
        ? { found: 'a quote that is opened above and not closed', right: 'the same sign at both ends of the text' }
        : { found: `a line without a key and a colon: ${text}`, right: 'key: value' };
    case 'BAD_INDENT':
      return error.message.includes('end with')
        ? { found: 'a bracket that is opened above and not closed', right: '[ ] around a short list, { } around short keys' }
        : { found: `a line that starts further left or right than its neighbours: ${text}`, right: 'two spaces for each level' };
    default:
      return { found: `${error.message.split('\n')[0]}, in: ${text}`, right: 'YAML: key: value on each line, two spaces for each level, quotes around text with special signs' };
  }
}
