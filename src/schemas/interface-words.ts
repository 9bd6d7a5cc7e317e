import { z } from 'astro/zod';
import { words } from './shared.ts';

/**
 * Labels of the interface in one language: group → name → text. `{name}` stands for a value that is filled in;
 * `one | other` holds the two forms that depend on `{count}`.
 */
export const interfaceWordsSchema = z.record(z.string(), z.record(z.string(), words));
export type InterfaceWords = z.infer<typeof interfaceWordsSchema>;
