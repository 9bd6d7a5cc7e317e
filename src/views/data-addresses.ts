import { hrefTo } from './href.ts';

/** Where the files of a table lie, below the base path. These addresses stay as they are from year to year. */
export const dataAddresses = {
  csv: (table: string): string => hrefTo(`/data/${table}.csv`),
  json: (table: string): string => hrefTo(`/data/${table}.json`),
  schema: (table: string): string => hrefTo(`/data/${table}.schema.json`),
  /** What the JSON files of all tables have in common. */
  anySchema: hrefTo('/data/schema.json'),
} as const;
