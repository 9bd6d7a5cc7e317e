const plainNumber = /^[+]?(-?)\$?(\d[\d,]*(?:\.\d+)?)%?$/;

/**
 * The number that a cell of a table says: "$51,140", "-3.2%", "1,234". Null where it says none or says more than a number
 * ("not given", "$239,200 or more"): what is not known exactly is not drawn.
 */
export function numberOf(text: string): number | null {
  const found = plainNumber.exec(text.trim().replace('−', '-').replace('$-', '-$').replace(/\s/g, ''));
  return found ? Number(`${found[1]}${found[2]!.replaceAll(',', '')}`) : null;
}
