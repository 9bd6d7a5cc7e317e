/** Names of the trade that hold digits. The digits name an edition or a rule; they measure nothing, so they need no receipt. */
export const tradeNames: readonly { name: RegExp; reason: string }[] = [
  { name: /ICD-(?:9|10|11|O-3)(?:-(?:CM|PCS))?(?:\/PCS)?/, reason: 'editions of the classification of diseases' },
  { name: /HCPCS Level II/i, reason: 'a code set of Medicare' },
  { name: /O\*NET(?: Database)? \d+\.\d/, reason: 'a release of the federal database of occupations' },
  { name: /CC BY 4\.0/, reason: 'a license' },
  { name: /WCAG 2\.[0-2]/, reason: 'a standard for accessible pages' },
  { name: /RFC 4180/, reason: 'the standard for CSV files' },
  { name: /(?:title|Title) 38/, reason: 'a part of federal law that names a way of hiring' },
];
