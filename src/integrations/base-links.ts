import { defineHastPlugin } from 'satteri';

/** Puts the base path before links that authors write by path ("/ladders/wi/"), so that the site also works below a folder; marks links to other sites. */
export function baseLinks(base: string) {
  const prefix = base.replace(/\/$/, '');
  return defineHastPlugin({
    name: 'base-links',
    element: {
      filter: ['a'],
      visit(node, context) {
        const href = node.properties.href;
        if (typeof href !== 'string') return;
        if (href.startsWith('/') && prefix !== '') context.setProperty(node, 'href', `${prefix}${href}`);
        if (/^https?:/.test(href)) context.setProperty(node, 'rel', 'external');
      },
    },
  });
}
