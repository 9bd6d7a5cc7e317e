/** What a new year of the wage survey leaves to the editor: tables that this command does not fill, and the vintage of the site. */
export function stepsAfterWages(vintage: string): string[] {
  return [
    `content/site.yaml: set wageVintage to "${vintage}" once wages-national and wages-states both hold it.`,
    `wages-series: add the rows of ${vintage.slice(0, 4)} by hand. wages-industries: bring it to ${vintage.slice(0, 4)} by hand.`,
  ];
}
