import facts from '../../content/search.yaml';
import type { Search } from '../schemas/search.ts';

/** How visitors write where their words are not ours. */
export const searchWords = facts as Search;
