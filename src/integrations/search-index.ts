import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex, type IndexFile } from 'pagefind';
import { recordsOf, type SearchRecord } from './search-records.ts';

/**
 * Postings in one piece of the index. Pagefind has no option for it, only this variable, which its makers call unstable. A query loads a
 * piece for each of its words: at Pagefind's own 20,000 postings a piece has 24 kB, at 2,500 about 5. tests/browser/search-index.spec.ts
 * fails if a later version no longer reads it.
 */
const chunkSize = { name: 'PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE', value: '2500' };

/** Parts of a page that tell no words of its own: receipts, what only paper shows, figures in tables, ways to act. Forms and navigation are left out by Pagefind. */
const excludeSelectors = ['.receipts', '.receipt', '.print-only', '.number', '.button', '[hidden]', '.visually-hidden'];

/** What the search page loads. Pagefind's own user interfaces, highlighter, worker and stemmer for unknown languages stay out. */
const isNeeded = ({ path }: IndexFile): boolean => /^(?:pagefind\.js|pagefind-entry\.json|pagefind\..+\.pf_meta|wasm\.en\.pagefind|(?:index|fragment|filter)\/.+)$/.test(path);

/** Makes the full-text index of the built pages, in the folder pagefind/ of the output. A failure stops the build. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        try {
          const records = await readRecords(folder);
          const files = await indexOf(records);
          await writeFiles(join(folder, 'pagefind'), files);
          const bytes = files.reduce((sum, { content }) => sum + content.length, 0);
          logger.info(`${records.length} entries, ${files.length} files, ${Math.round(bytes / 1000)} kB`);
        } catch (error) {
          throw new Error(`The search index was not made: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
        } finally {
          await close();
        }
      },
    },
  };
}

/** Every entry of every built page, in the order of their addresses: the order in which a search without words lists them. */
async function readRecords(folder: string): Promise<SearchRecord[]> {
  const paths = (await readdir(folder, { recursive: true })).map((path) => path.split(sep).join('/')).filter((path) => /(?:^|\/)index\.html$/.test(path));
  const pages = await Promise.all(paths.sort().map(async (path) => recordsOf(`/${path.replace(/index\.html$/, '')}`, await readFile(join(folder, path), 'utf8'))));
  const records = pages.flat();
  if (records.length === 0) throw new Error('no page carries data-pagefind-body');
  return records;
}

async function indexOf(records: readonly SearchRecord[]): Promise<IndexFile[]> {
  process.env[chunkSize.name] = chunkSize.value;
  const { index, errors } = await createIndex({ excludeSelectors, forceLanguage: 'en' });
  delete process.env[chunkSize.name];
  if (!index) throw new Error(errors.join('; '));
  for (const record of records) {
    const { errors: refused } = await index.addHTMLFile(record);
    if (refused.length > 0) throw new Error(`${record.url}: ${refused.join('; ')}`);
  }
  const written = await index.getFiles();
  if (written.errors.length > 0) throw new Error(written.errors.join('; '));
  return written.files.filter(isNeeded);
}

async function writeFiles(folder: string, files: readonly IndexFile[]): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  for (const { path, content } of files) {
    const file = join(folder, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content);
  }
}
