import { load } from 'cheerio/slim';

/** One entry of the search: a page, or a part of a page that is found by itself. */
export interface SearchRecord {
  /** Address below the base path, with a fragment for a part. */
  url: string;
  content: string;
}

/**
 * The entries of one built page; none for a page without data-pagefind-body. Elements with data-search-entry="<kind>" and an id are entries of
 * their own, titled by the [data-search-title] in them; on their page they are passed over by data-pagefind-ignore.
 */
export function recordsOf(url: string, html: string): SearchRecord[] {
  if (!html.includes('data-pagefind-body')) return [];
  return [{ url, content: separated(html) }, ...(html.includes('data-search-entry') ? partsOf(url, html) : [])];
}

function partsOf(url: string, html: string): SearchRecord[] {
  const $ = load(html);
  return $('[data-search-entry]')
    .toArray()
    .map((element) => {
      const part = $(element);
      const title = part.find('[data-search-title]').attr('data-pagefind-weight', '10');
      const head = [
        $('<meta data-pagefind-filter="kind[content]">').attr('content', part.attr('data-search-entry')!),
        $('<meta data-pagefind-meta="title[content]">').attr('content', title.text().replace(/\s+/g, ' ').trim()),
      ];
      return {
        url: `${url}#${part.attr('id')}`,
        content: separated(`<html lang="en"><head>${head.map((meta) => $.html(meta)).join('')}</head><body><main data-pagefind-body>${part.html()}</main></body></html>`),
      };
    });
}

const closing = String.raw`((?:\s*</(?:a|abbr|b|code|em|span|strong)>)*\s*)`;

/**
 * Puts a blank between neighbouring elements, ends terms with a colon, and cells, captions and summaries with a full stop: Pagefind runs the words of
 * such neighbours together, and excerpts would, too.
 */
export function separated(html: string): string {
  const end = (tags: string, mark: string, text: string) => text.replace(new RegExp(String.raw`([^\s.:;,?!>])${closing}</(${tags})>`, 'g'), `$1${mark}$2</$3>`);
  return end('dt', ':', end('dd|th|td|caption|figcaption|summary', '.', html)).replaceAll('><', '> <');
}
