import { load } from 'cheerio/slim';
import { tradeNames } from './trade-names.ts';
import { oneLine } from './text.ts';

/** Takes names out of a text, so that only figures are left. */
export type NameRemover = (text: string) => string;

/** Places whose numbers are no figures: computer text, dates marked as dates, pictures, the way to the page. */
const exempt = 'code, pre, time, script, style, svg, .breadcrumbs';
/** How many rows a file for download has is no figure of a source but counted by the build: it stands in <data>. */
const ownCount = 'data';
/** What a receipt of its own may cover, besides [data-sourced]. */
const blocks = 'p, li, td, th, dd, dt, figcaption, caption, h2, h3, h4';

/** The number of a class whose title was not read stands where its title would: five digits or more, so never a year. */
const isClassNumber = (name: string): boolean => /^\d{5,}$/.test(name);

/** Longest names first, whole words only. */
export function nameRemover(names: Iterable<string>): NameRemover {
  const withDigits = [...new Set(names)].filter((name) => /\d/.test(name) && (/[A-Za-z]/.test(name) || isClassNumber(name))).sort((a, b) => b.length - a.length);
  const alternatives = [...withDigits.map((name) => oneLine(name).replace(/[.*+?^${}()|[\]\\]/g, '\\$&')), ...tradeNames.map(({ name }) => name.source)];
  const pattern = new RegExp(`(?<![\\p{L}\\d])(?:${alternatives.join('|')})(?![\\p{L}\\d]|[.,]\\d)`, 'gu');
  return (text) => oneLine(text).replace(pattern, ' ');
}

/** Everything in `main` that breaks the rule "every number has its receipt", as one line each; empty where all is well. */
export function findUnsourced(page: { path: string; html: string }, removeNames: NameRemover, sourcePages: ReadonlySet<string>): string[] {
  const $ = load(page.html);
  const findings: string[] = [];
  const say = (text: string) => findings.push(`${page.path}: ${text}`);
  const leadsToSource = (href: string | undefined) => href !== undefined && sourcePages.has(href);
  const isSourcePage = page.path.startsWith('/sources/');

  if ($('main[data-sourced], body[data-sourced], html[data-sourced]').length > 0) say('data-sourced on the whole page');
  $('a.receipt').each((_, link) => {
    if (!leadsToSource($(link).attr('href'))) say(`a receipt that leads to no source: ${$(link).attr('href')}`);
  });
  $('[data-sourced]').each((_, element) => {
    if ($(element).find('a.receipt').length === 0) say(`data-sourced without a receipt: ${oneLine($(element).text()).slice(0, 60)}`);
  });
  if (!isSourcePage && $('.citation').length > 0) say('.citation outside the pages of sources');

  const address = $('meta[property="og:url"]').attr('content');
  for (const text of $('main, main *').contents()) {
    if (text.type !== 'text' || !/\d/.test(text.data)) continue;
    const around = $(text).parent();
    if (around.closest(exempt).length > 0) continue;
    if (page.path.startsWith('/data/') && around.closest(ownCount).length > 0) continue;
    if (isSourcePage && around.closest('.citation').length > 0) continue;
    if (leadsToSource(around.closest('a').attr('href'))) continue;
    const number = /\d[\d.,]*/.exec(removeNames(address ? text.data.replace(address, ' ') : text.data));
    if (!number) continue;
    if (around.closest('[data-sourced]').find('a.receipt').length > 0) continue;
    if (around.closest(blocks).find('a.receipt').length > 0) continue;
    say(`${number[0].replace(/[.,]$/, '')} in "${surroundings(text.data, number[0])}" (in ${around.closest('[class]').attr('class')})`);
  }
  return findings;
}

function surroundings(text: string, number: string): string {
  const line = oneLine(text);
  const at = Math.max(line.indexOf(number), 0);
  return line.slice(Math.max(at - 50, 0), at + 50);
}
