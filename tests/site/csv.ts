/** Cells of a CSV text by RFC 4180: lines end with CRLF, quotes around cells are doubled inside. Refuses (Error) any other line end. */
export function parseCsv(text: string): string[][] {
  const cell = /("(?:[^"]|"")*"|[^",\r\n]*)(,|\r\n)/y;
  const lines: string[][] = [[]];
  while (cell.lastIndex < text.length) {
    const at = cell.lastIndex;
    const match = cell.exec(text);
    if (!match) throw new Error(`Not a CSV cell at character ${at}: ${JSON.stringify(text.slice(at, at + 40))}`);
    const [, value, end] = match;
    lines.at(-1)!.push(value!.startsWith('"') ? value!.slice(1, -1).replaceAll('""', '"') : value!);
    if (end === '\r\n') lines.push([]);
  }
  return lines.slice(0, -1);
}
