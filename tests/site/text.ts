import type { BuiltPage } from './pages.ts';

const blocks =
  'address,article,aside,blockquote,br,caption,dd,details,div,dl,dt,figcaption,figure,footer,h1,h2,h3,h4,h5,h6,header,hr,li,main,nav,ol,p,pre,section,summary,table,tbody,td,tfoot,th,thead,tr,ul';

/** The words of `main` that a reader can see, on one line; words of neighbouring blocks do not run together. */
export function visibleText({ $ }: BuiltPage): string {
  const main = $('main').clone();
  main.find('script, style, template, svg, .print-only').remove();
  main.find(blocks).each((_, element) => {
    $(element).before(' ').after(' ');
  });
  return oneLine(main.text());
}

/** White space folded to single blanks. */
export const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** For comparing: one line, lower case, straight quotes. */
export const folded = (text: string): string => oneLine(text).toLowerCase().replace(/[‘’]/g, "'").replace(/[“”]/g, '"').replaceAll('\u00a0', ' ');
