import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
// The small parser: a quarter of the time, and the same tree for what Astro prints. The browser tests use a real one.
import { load, type CheerioAPI } from 'cheerio/slim';
import { inject } from 'vitest';

/** One HTML file of the built site. */
export interface BuiltPage {
  /** Its address below the base path: "/ladders/ny/", "/404.html". */
  path: string;
  html: string;
  $: CheerioAPI;
}

/** Every HTML page in a folder that people read; the built site of this run unless a test gives another. */
export function builtPages(folder: string = inject('builtSite')): BuiltPage[] {
  return htmlFiles(folder).filter((page) => !sendsOn(page));
}

/** Every page that only sends on to another. */
export function builtRedirects(folder: string = inject('builtSite')): BuiltPage[] {
  return htmlFiles(folder).filter(sendsOn);
}

const sendsOn = ({ html }: BuiltPage): boolean => html.includes('http-equiv="refresh"');

function htmlFiles(folder: string): BuiltPage[] {
  return builtFiles(folder)
    .filter((file) => file.endsWith('.html'))
    .map((file) => pageOf(`/${file.replace(/(^|\/)index\.html$/, '$1')}`, readFileSync(join(folder, file), 'utf8')));
}

/** One page of the built site. Refuses (Error) a path where no page is. */
export function builtPage(path: string, folder: string = inject('builtSite')): BuiltPage {
  return pageOf(path, readFileSync(join(folder, path.endsWith('/') ? `${path}index.html` : path), 'utf8'));
}

/** Every file of a folder, by path below it, with forward slashes, sorted. */
export function builtFiles(folder: string = inject('builtSite')): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile())
    .map((file) =>
      join(file.parentPath, file.name)
        .slice(folder.replace(/[\\/]$/, '').length + 1)
        .split(sep)
        .join('/'),
    )
    .sort();
}

export function pageOf(path: string, html: string): BuiltPage {
  let parsed: CheerioAPI | undefined;
  return {
    path,
    html,
    get $() {
      return (parsed ??= load(html));
    },
  };
}

/** Pages that are not part of the site's map: the page for wrong addresses, and frames for other sites. */
export const isApart = (path: string): boolean => path === '/404.html' || path.startsWith('/embed/');

/** What sort of page an address is: "/ladders/ny/" is "/ladders/:/", "/ladders/ny/hit-1/" is "/ladders/:/:/", "/wages/" is "/wages/". */
export function kindOf(path: string): string {
  const [section, ...rest] = path.split('/').filter(Boolean);
  if (section === undefined || rest.length === 0 || path === '/certifications/bodies/') return path;
  return `/${section}/${rest.map(() => ':/').join('')}`;
}
