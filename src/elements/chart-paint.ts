interface TextPlace {
  x: number;
  /** The middle of the line. */
  y: number;
  style: CSSStyleDeclaration;
  /** Whether it may stand over lines and needs a rim in the color of the page. */
  halo?: boolean;
}

/** One line of text in the font and color that the page gives it. */
export function paintText(ctx: CanvasRenderingContext2D, text: string, { x, y, style, halo = false }: TextPlace): void {
  ctx.save();
  ctx.font = `${style.fontStyle} ${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
  ctx.textBaseline = 'middle';
  if (halo) {
    ctx.strokeStyle = getComputedStyle(document.body).backgroundColor;
    ctx.lineWidth = 4;
    ctx.lineJoin = 'round';
    ctx.strokeText(text, x, y);
  }
  ctx.fillStyle = style.color;
  ctx.fillText(text, x, y);
  ctx.restore();
}

/** A text in lines that are no wider than the width; the first one starts after `indent`. A word that is too long for a line, such as an address, is broken. */
export function wrap(ctx: CanvasRenderingContext2D, text: string, width: number, indent = 0): string[] {
  const lines: string[] = [];
  const words = text
    .trim()
    .split(/\s+/)
    .flatMap((word) => broken(ctx, word, width));
  for (const word of words) {
    const longer = lines.length > 0 ? `${lines.at(-1)} ${word}` : word;
    if (lines.length > 0 && ctx.measureText(longer).width + (lines.length === 1 ? indent : 0) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** A word in pieces that fit in a line: after a sign of an address where one is near, else wherever the line ends. */
function broken(ctx: CanvasRenderingContext2D, word: string, width: number): string[] {
  if (word.length < 2 || ctx.measureText(word).width <= width) return [word];
  let end = word.length - 1;
  while (end > 1 && ctx.measureText(word.slice(0, end)).width > width) end -= 1;
  const sign = Math.max(...['/', '?', '#', '&', ','].map((text) => word.lastIndexOf(text, end - 1))) + 1;
  const at = sign > end / 2 ? sign : end;
  return [word.slice(0, at), ...broken(ctx, word.slice(at), width)];
}

/** A shape of a key in the colors that the page gives it. */
export function paintShape(ctx: CanvasRenderingContext2D, shape: SVGGeometryElement, { x, y }: { x: number; y: number }): void {
  const { fill, fillOpacity, stroke, strokeWidth, strokeDasharray } = getComputedStyle(shape);
  const number = (name: string) => Number(shape.getAttribute(name) ?? 0);
  const path = new Path2D(shape.getAttribute('d') ?? `M${number('x')} ${number('y')}h${number('width')}v${number('height')}h${-number('width')}z`);
  ctx.save();
  ctx.translate(x, y);
  const [, left, top] = /translate\(([\d.]+) ([\d.]+)\)/.exec(shape.getAttribute('transform') ?? '') ?? [];
  if (left !== undefined) ctx.translate(Number(left), Number(top));
  if (fill !== 'none') {
    ctx.globalAlpha = Number(fillOpacity);
    ctx.fillStyle = fill;
    ctx.fill(path);
    ctx.globalAlpha = 1;
  }
  if (stroke !== 'none') {
    ctx.strokeStyle = stroke;
    ctx.lineWidth = Number.parseFloat(strokeWidth);
    ctx.setLineDash((strokeDasharray === 'none' ? '' : strokeDasharray).split(/[ ,]+/).filter(Boolean).map(Number.parseFloat));
    ctx.stroke(path);
  }
  ctx.restore();
}
