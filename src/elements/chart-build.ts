import type { Drawn } from '../views/chart-drawn.ts';

const svgSpace = 'http://www.w3.org/2000/svg';

/** Nodes for pieces of a drawing: what the server prints, built anew after a choice. Texts go in as text. */
export function build(parts: readonly Drawn[], isInSvg = false): Element[] {
  return parts.map(({ tag, attributes = {}, text, parts: inner = [] }) => {
    const isSvg = isInSvg || tag === 'svg';
    const element = isSvg ? document.createElementNS(svgSpace, tag) : document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
    element.append(...(text === undefined ? [] : [text]), ...build(inner, isSvg));
    return element;
  });
}
