import { bleed, type DrawnCanvas } from './chart-canvas.ts';
import { paintShape, paintText, wrap } from './chart-paint.ts';

/** Pixels of a picture for each pixel of the page, and the margin around it. */
const scale = 2;
const margin = 24;

/** The figure as one picture: caption, what is chosen, key, drawing, breaks, notes, and at its foot the sources with their vintage, the site and its address. */
export function paintFigure(figure: HTMLElement, chart: DrawnCanvas): HTMLCanvasElement {
  const drawing = figure.querySelector<HTMLElement>('[data-drawing]')!;
  const { width } = drawing.getBoundingClientRect();
  const canvas = document.createElement('canvas');
  const ctx = canvas.getContext('2d')!;
  const height = paint(ctx, figure, drawing, chart, width);
  canvas.width = (width + 2 * margin) * scale;
  canvas.height = (height + margin) * scale;
  ctx.scale(scale, scale);
  ctx.fillStyle = getComputedStyle(document.body).backgroundColor;
  ctx.fillRect(0, 0, canvas.width, canvas.height);
  paint(ctx, figure, drawing, chart, width);
  return canvas;
}

/** Paints from top to bottom and gives the height used. The first time it runs on an empty canvas, only to learn it. */
function paint(ctx: CanvasRenderingContext2D, figure: HTMLElement, drawing: HTMLElement, chart: DrawnCanvas, width: number): number {
  let y = margin;
  const paragraph = (element: Element | null, text = element?.textContent ?? ''): void => {
    if (!element || text.trim() === '') return;
    const style = getComputedStyle(element);
    const line = Number.parseFloat(style.lineHeight) || Number.parseFloat(style.fontSize) * 1.3;
    ctx.font = fontOf(style);
    for (const words of wrap(ctx, text, width)) {
      paintText(ctx, words, { x: margin, y: y + line / 2, style });
      y += line;
    }
    y += 4;
  };
  paragraph(figure.querySelector('figcaption'));
  paragraph(figure.querySelector('[data-shown]'));
  y = paintKey(ctx, figure.querySelectorAll('[data-key] li'), { top: y, width });
  const top = y + 8;
  paintDrawing(ctx, drawing, chart, top);
  y = top + drawing.getBoundingClientRect().height + 12;
  for (const item of figure.querySelectorAll('[data-breaks] li')) paragraph(item, [...item.children].map((part) => part.textContent).join('  '));
  y += 6;
  for (const note of figure.querySelectorAll('ul.note li')) paragraph(note);
  const foot = figure.querySelector('.receipts');
  paragraph(foot);
  const site = document.querySelector<HTMLMetaElement>('meta[property="og:site_name"]')?.content ?? location.hostname;
  paragraph(foot, `${site}, ${location.origin}${location.pathname}${location.search}#${figure.id}`);
  return y;
}

const fontOf = ({ fontStyle, fontWeight, fontSize, fontFamily }: CSSStyleDeclaration): string => `${fontStyle} ${fontWeight} ${fontSize} ${fontFamily}`;

/** Key: its entries beside each other as far as they fit. Not painted where the page hides it. */
function paintKey(ctx: CanvasRenderingContext2D, items: NodeListOf<Element>, { top, width }: { top: number; width: number }): number {
  let [x, y] = [margin, top + 6];
  const shown = [...items].filter((item) => item.getClientRects().length > 0);
  for (const item of shown) {
    const label = item.querySelector('span')!;
    const style = getComputedStyle(label);
    ctx.font = fontOf(style);
    const needed = 40 + ctx.measureText(label.textContent!).width + 22;
    if (x > margin && x + needed > margin + width) [x, y] = [margin, y + 24];
    for (const shape of item.querySelectorAll<SVGGeometryElement>('path, rect')) paintShape(ctx, shape, { x, y: y + 3 });
    paintText(ctx, label.textContent!, { x: x + 40, y: y + 10, style });
    x += needed;
  }
  return shown.length > 0 ? y + 24 : top;
}

/** The canvas of the chart, and over it every text of the drawing where the page shows it. */
function paintDrawing(ctx: CanvasRenderingContext2D, drawing: HTMLElement, chart: DrawnCanvas, top: number): void {
  const origin = drawing.getBoundingClientRect();
  const plot = drawing.querySelector('[data-plot]')!.getBoundingClientRect();
  const place = ({ left, top: above }: { left: number; top: number }) => ({ x: margin + left - origin.left, y: top + above - origin.top });
  const { x, y } = place(plot);
  chart.atScale(scale, (canvas) => ctx.drawImage(canvas, x - bleed, y - bleed, plot.width + 2 * bleed, plot.height + 2 * bleed));
  for (const span of drawing.querySelectorAll<HTMLElement>('span:not(.stop-mark, .stop-tip)')) {
    const box = span.getBoundingClientRect();
    if (box.width === 0) continue;
    const style = getComputedStyle(span);
    ctx.font = fontOf(style);
    const inset = Number.parseFloat(style.paddingLeft);
    const at = place(box);
    const mark = span.querySelector<SVGGeometryElement>('svg path');
    if (mark) paintShape(ctx, mark, { x: at.x + 8, y: at.y + 9 });
    const lines = wrap(ctx, span.textContent!, box.width - 2 * inset + 1, mark ? 16 : 0);
    for (const [index, words] of lines.entries())
      paintText(ctx, words, { x: at.x + inset + (mark && index === 0 ? 16 : 0), y: at.y + (box.height * (index + 0.5)) / lines.length, style, halo: true });
  }
}
