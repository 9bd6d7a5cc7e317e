import facts from '../../content/site.yaml';
import type { Site } from '../schemas/site.ts';

/** What "today" is for every page. src/checks has proved its shape before anything is built. */
export const site = facts as Site;
