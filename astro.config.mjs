import mdx from '@astrojs/mdx';
import { satteri } from '@astrojs/markdown-satteri';
import { defineConfig } from 'astro/config';
import { baseLinks } from './src/integrations/base-links.ts';
import { datedSitemap } from './src/integrations/dated-sitemap.ts';
import { searchIndex } from './src/integrations/search-index.ts';
import { wideTables } from './src/integrations/wide-tables.ts';
import { yamlImports } from './src/integrations/yaml-imports.ts';
import { contentCheck } from './src/integrations/content-check.ts';

// SITE_URL: where the site will stand, for canonical links, QR codes and the sitemap. BASE_PATH: the folder below it, "/" at a root.
const site = process.env.SITE_URL ?? 'http://localhost:4321';
const base = process.env.BASE_PATH ?? '/';

export default defineConfig({
  site,
  base,
  outDir: process.env.OUT_DIR ?? './dist',
  trailingSlash: 'always',
  devToolbar: { enabled: false },
  build: { inlineStylesheets: 'auto' },
  prerenderConflictBehavior: 'error',
  markdown: { processor: satteri({ hastPlugins: [baseLinks(base), wideTables] }), syntaxHighlight: false },
  integrations: [contentCheck(), mdx(), datedSitemap(base), searchIndex()],
  // Scripts stay files of their own, so that a content security policy of 'self' lets them run.
  vite: {
    plugins: [yamlImports()],
    build: { assetsInlineLimit: 0 },
    // What every element says and reads is one file: several tiny ones cost more than they carry.
    environments: {
      client: {
        build: {
          rolldownOptions: {
            output: {
              codeSplitting: {
                groups: [
                  { name: 'preload', test: /vite\/preload-helper/, priority: 1 },
                  { name: 'words', test: /src\/(?:views\/(?:words|format|href)|elements\/(?:embedded|answer-of|fill)|domain\/(?:ignored-parts|paths))\.ts/ },
                  { name: 'lookup', test: /src\/(?:domain\/lookup[\w-]*|elements\/(?:open-lookup|lookup-[\w-]*)|views\/suggestion)\.ts/ },
                ],
              },
            },
          },
        },
      },
    },
  },
});
