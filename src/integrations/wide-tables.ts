import { defineHastPlugin } from 'satteri';

/** Wraps tables that authors write in a part of the page that scrolls by itself, by touch and by keyboard, so that the page never does. */
export const wideTables = defineHastPlugin({
  name: 'wide-tables',
  element: {
    filter: ['table'],
    visit(node, context) {
      context.wrapNode(node, { type: 'element', tagName: 'div', properties: { className: ['scroll'], tabIndex: 0 }, children: [] });
    },
  },
});
