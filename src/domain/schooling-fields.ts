/** What the words for a field of study ask, as far as a program can read them. */
export interface FieldReading {
  /** A degree in health information is one of the fields named. */
  takesHealthInformation: boolean;
  /** No other field is named. */
  onlyHealthInformation: boolean;
  /** The program itself must be accredited. */
  asksAccreditation: boolean;
}

const readings = new Map<string, FieldReading>();

/**
 * Reads the field of a qualification: "health information technology or health information management".
 * Careful on purpose: words it does not know ("a related field", "cancer registry") are never read as health information.
 */
export function readField(field: string): FieldReading {
  const known = readings.get(field);
  if (known) return known;
  const named = field
    .toLowerCase()
    .split(' or ')
    .map((name) => /^(?:health information|medical records)\b/.test(name.trim()));
  const reading: FieldReading = {
    takesHealthInformation: named.some(Boolean),
    onlyHealthInformation: named.every(Boolean),
    asksAccreditation: /\baccredited\b/i.test(field),
  };
  readings.set(field, reading);
  return reading;
}
