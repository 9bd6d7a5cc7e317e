import type { Words } from './graph.ts';

/**
 * Sizes of text in em of the drawing (1 em = 16 px at the base size). Widths of letters are averages of the two faces,
 * a little on the wide side. The page sets text in these sizes; where it comes out taller, its grid makes room.
 */
interface Face {
  letter: number;
  line: number;
}

export interface PlankStyle {
  title: Face;
  note: Face;
  padding: { inline: number; block: number };
  /** The badge stands beside the title or, in narrow planks, under it. */
  badge: 'beside' | 'below';
  /** How many notes, and how many doors in the plank, there is room for. */
  notes: number;
  doors: number;
}

/** One or two ladders side by side. */
export const wide: PlankStyle = {
  title: { letter: 0.66, line: 1.5 },
  note: { letter: 0.425, line: 1.29 },
  padding: { inline: 1.15, block: 0.85 },
  badge: 'beside',
  notes: 2,
  doors: 4,
};

/** Three or four. */
export const narrow: PlankStyle = {
  title: { letter: 0.55, line: 1.28 },
  note: { letter: 0.385, line: 1.24 },
  padding: { inline: 0.85, block: 0.7 },
  badge: 'below',
  notes: 1,
  doors: 2,
};

interface Pill extends Face {
  inline: number;
  block: number;
  gap: number;
}

const door: Pill = { letter: 0.4, line: 1.22, inline: 1.65, block: 0.6, gap: 0.35 };
const label: Pill = { letter: 0.39, line: 1.15, inline: 1.5, block: 0.35, gap: 0.3 };
const badgeLetter = 0.5;
const badgeLine = 1.6;
/** "Opens it:" before the doors in a plank, and "and 3 more ways" under them. */
const doorsHeadWidth = 4.4;
const moreDoors = 1.5;

/** Lines that a text takes in a width of em, words kept whole as long as they fit. */
export function countLines(text: string, width: number, letter: number): number {
  const room = Math.max(1, Math.floor(width / letter));
  let lines = 1;
  let used = 0;
  for (const word of text.split(/\s+/)) {
    const needed = used === 0 ? word.length : used + 1 + word.length;
    if (needed <= room) {
      used = needed;
      continue;
    }
    if (used > 0) lines += 1;
    lines += Math.ceil(word.length / room) - 1;
    used = word.length % room || Math.min(word.length, room);
  }
  return lines;
}

/** Height in em of a plank of this width, with or without its doors. */
export function plankHeight(words: Words, width: number, style: PlankStyle, holdsDoors: boolean): number {
  const inner = width - 2 * style.padding.inline;
  const badgeWidth = words.badge === undefined ? 0 : words.badge.length * badgeLetter + 2.2;
  const titleWidth = style.badge === 'beside' ? inner - badgeWidth : inner;
  const title = countLines(words.title, titleWidth, style.title.letter) * style.title.line;
  const badge = style.badge === 'below' && words.badge !== undefined ? badgeLine : 0;
  const notes = words.notes.slice(0, style.notes).map((note) => countLines(note, inner, style.note.letter) * style.note.line + 0.2);
  const doors =
    holdsDoors && words.doors.length > 0 ? doorsHeight(words.doors.slice(0, style.doors), inner, doorsHeadWidth) + 0.6 + (words.doors.length > style.doors ? moreDoors : 0) : 0;
  return 2 * style.padding.block + title + badge + sum(notes) + doors;
}

/** Height in em of doors that stand side by side as far as they fit, after a text of the given width. */
export function doorsHeight(doors: readonly string[], width: number, before = 0): number {
  const rows: { used: number; height: number }[] = [{ used: before, height: before > 0 ? door.line : 0 }];
  for (const text of doors) {
    const height = countLines(text, width - door.inline, door.letter) * door.line + door.block;
    const needed = Math.min(text.length * door.letter + door.inline, width);
    const row = rows.at(-1)!;
    if (row.used > 0 && row.used + door.gap + needed > width) rows.push({ used: needed, height });
    else rows[rows.length - 1] = { used: row.used + door.gap + needed, height: Math.max(row.height, height) };
  }
  return sum(rows.map(({ height }) => height + door.gap));
}

/** Height in em of the words of steps that stand one under another. */
export function labelsHeight(labels: readonly string[], width: number): number {
  return sum(labels.map((text) => countLines(text, width - label.inline, label.letter) * label.line + label.block + label.gap));
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
