import type { Chosen, ChartChoice, ChartView } from './chart.ts';

/** What is chosen: for each choice its values, in the order of the list. */
export type Choices = Readonly<Record<string, readonly string[]>>;

type Choosable = Pick<ChartView, 'rowsOf' | 'columnsOf'> & Partial<Pick<ChartView, 'series' | 'references'>>;

/** What is chosen before a visitor chooses anything, and without script. */
export function firstChoices(choices: readonly ChartChoice[] = []): Choices {
  return Object.fromEntries(choices.map((choice) => [choice.name, firstOf(choice)]));
}

/**
 * Reads choices from an address ("?pay=real&states=ny,nj"), in capitals or not. Never throws: a value that the list does not have,
 * one too many or a second list under the same name comes back in `ignored`, each once; a choice that nothing valid is said of
 * keeps its first values.
 */
export function parseChoices(choices: readonly ChartChoice[], params: URLSearchParams): { chosen: Choices; ignored: string[] } {
  const ignored: string[] = [];
  const chosen = Object.fromEntries(
    choices.map((choice) => {
      const [text, ...repeated] = params.getAll(choice.name);
      ignored.push(...repeated.map((other) => `${choice.name}=${other}`));
      if (text === undefined) return [choice.name, firstOf(choice)];
      const asked = choice.most === undefined ? [text] : text.slice(0, longestList).split(',');
      const isKnown = (value: string) => choice.values.some((known) => isSame(known.value, value));
      const valid = choice.values.map(({ value }) => value).filter((known) => asked.some((value) => isSame(known, value)));
      const kept = valid.slice(0, choice.most ?? 1);
      ignored.push(...[...asked.filter((value) => !isKnown(value)), ...valid.slice(kept.length)].map((value) => `${choice.name}=${value}`));
      return [choice.name, kept.length > 0 ? kept : firstOf(choice)];
    }),
  );
  return { chosen, ignored: [...new Set(ignored)] };
}

const isSame = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

const longestList = 2000;

/** The choices as an address says them; undefined for one that is as it is without script. */
export function formatChoices(choices: readonly ChartChoice[], chosen: Choices): Readonly<Record<string, string | undefined>> {
  return Object.fromEntries(choices.map((choice) => [choice.name, isFirst(choice, chosen) ? undefined : chosen[choice.name]!.join(',')]));
}

export const areFirst = (choices: readonly ChartChoice[] = [], chosen: Choices): boolean => choices.every((choice) => isFirst(choice, chosen));

/** What is chosen in words: "Dollars: of today. States: Ohio, Texas." */
export function chosenWords(choices: readonly ChartChoice[] = [], chosen: Choices): string {
  return choices
    .map(({ name, label, values }) => {
      const labels = values.filter(({ value }) => chosen[name]!.includes(value)).map((value) => value.label);
      return `${label}: ${labels.join(', ')}.`;
    })
    .join(' ');
}

/** Whether all conditions of a series or a reference line are met. */
export function isWanted(when: Chosen | undefined, chosen: Choices): boolean {
  return Object.entries(when ?? {}).every(([name, value]) => chosen[name]?.includes(value) ?? false);
}

/** Whether the table shows a row under these choices. */
export const isRowShown = ({ rowsOf }: Choosable, row: number, chosen: Choices): boolean => belongs(rowsOf, row, chosen);

/** Whether the table shows a column under these choices: not one of other choices, nor one that only series hold which are not drawn. The first one names the rows and always stays. */
export function isColumnShown({ columnsOf, series = [], references = [] }: Choosable, column: number, chosen: Choices): boolean {
  const users = [...series.filter(({ columns }) => columns.includes(column)), ...references.filter((reference) => reference.column === column)];
  return column === 0 || (belongs(columnsOf, column, chosen) && (users.length === 0 || users.some(({ when }) => isWanted(when, chosen))));
}

function belongs(of: ChartView['rowsOf'], place: number, chosen: Choices): boolean {
  return Object.entries(of ?? {}).every(([name, values]) => {
    const value = values[place] ?? null;
    return value === null || (chosen[name]?.includes(value) ?? true);
  });
}

function firstOf(choice: ChartChoice): readonly string[] {
  const [first] = choice.values;
  if (!first) throw new Error(`The choice ${choice.name} of a chart has no values.`);
  return choice.most === undefined ? [first.value] : (choice.first ?? [first.value]);
}

function isFirst(choice: ChartChoice, chosen: Choices): boolean {
  const first = firstOf(choice);
  const now = chosen[choice.name]!;
  return now.length === first.length && now.every((value) => first.includes(value));
}
