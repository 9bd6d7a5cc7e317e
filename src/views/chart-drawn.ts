/** One piece of a drawing as plain data: the server prints it, the browser builds it, both from the same description. */
export interface Drawn {
  tag: string;
  attributes?: Readonly<Record<string, string | number>>;
  /** Goes in as text, never as markup. */
  text?: string;
  parts?: readonly Drawn[];
}

/** A percentage for an attribute, with two decimals at the most. */
export const percent = (value: number): string => `${Number(value.toFixed(2))}%`;

interface TextPlace {
  x?: number;
  y?: number;
  /** How many lines of text lie between it and the plot. */
  tier?: number;
  /** About how wide it is, where it must not leave the drawing. */
  letters?: number;
  [attribute: `data-${string}`]: string | undefined;
}

/** A text at a place of the drawing: `--x` and `--y` are percents of its width and height, read by the style sheet. */
export function textAt(name: string, text: string, { x, y, tier, letters, ...data }: TextPlace): Drawn {
  const style = [x === undefined ? '' : `--x:${percent(x)}`, y === undefined ? '' : `--y:${percent(y)}`, tier ? `--tier:${tier}` : '', letters ? `--letters:${letters}` : '']
    .filter(Boolean)
    .join(';');
  const attributes = Object.fromEntries(Object.entries(data).filter((entry): entry is [string, string] => entry[1] !== undefined));
  return { tag: 'span', attributes: { class: name, ...attributes, ...(style ? { style } : {}) }, text };
}
