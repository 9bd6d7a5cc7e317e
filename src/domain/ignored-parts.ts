const mostNamed = 12;
const longestName = 40;

/**
 * Parts of an address that mean nothing, as a note may name them: twelve at most, each cut to 40 characters, without
 * characters that are not seen, break the line or turn the reading direction of the note around.
 */
export function nameIgnored(parts: readonly string[]): string[] {
  return parts.slice(0, mostNamed).map((part) => [...part.replace(/\p{C}/gu, '')].slice(0, longestName).join(''));
}
