import { formatDate } from './format.ts';
import { hrefTo } from './href.ts';
import { qrView } from './qr.ts';
import { say } from './words.ts';

export interface NavLink {
  href: string;
  label: string;
  isCurrent?: 'page' | 'true';
}

/** A step of the way to a page; the page itself has no href. */
export interface Crumb {
  href?: string;
  label: string;
}

export interface FooterView {
  asOf: string;
  contentDate: string;
  groups: readonly { title: string; links: readonly NavLink[] }[];
}

export interface PrintFootView {
  from: string;
  date: string;
  asOf: string;
  qr?: string;
}

const main = ['job', 'titles', 'ladders', 'states', 'education', 'certifications', 'wages', 'outlook', 'plan'] as const;

/** The links of the header; the one whose section holds `path` is marked. */
export function navigationView(path: string): NavLink[] {
  return main.map((name) => {
    const href = hrefTo(`/${name}/`);
    return { href, label: say(`nav.${name}`), isCurrent: path === href ? 'page' : path.startsWith(href) ? 'true' : undefined };
  });
}

export function footerView(asOf: string): FooterView {
  const links = (names: readonly string[]) => names.map((name) => ({ href: hrefTo(`/${name}/`), label: say(`nav.${name}`) }));
  return {
    asOf,
    contentDate: say('site.contentDate', { date: formatDate(asOf) }),
    groups: [
      { title: say('site.footerExplore'), links: links(main) },
      { title: say('site.footerTrust'), links: links(['sources', 'data', 'glossary', 'about']) },
      { title: say('site.footerUse'), links: links(['counselors', 'accessibility']) },
    ],
  };
}

/** Breadcrumbs from section names and labels: crumbs(['/ladders/', 'Ladders'], 'New York'). */
export function crumbsView(...trail: readonly (readonly [path: string, label: string] | string)[]): Crumb[] {
  return [{ href: hrefTo('/'), label: say('site.home') }, ...trail.map((step) => (typeof step === 'string' ? { label: step } : { href: hrefTo(step[0]), label: step[1] }))];
}

/** The foot of a printed page: its address, the date of the content, and the address as a QR code where the page is a handout. */
export function printFootView(url: URL, asOf: string, withQr: boolean): PrintFootView {
  return { from: say('site.printedFrom', { url: url.href }), date: say('site.printedOn', { date: formatDate(asOf) }), asOf, qr: withQr ? qrView(url.href) : undefined };
}
