/**
 * The components that authors may use in MDX. This room alone may import both collections and components:
 * the author gives only an id, and the component fetches what stands behind it (2026-11-21).
 */
import AdministratorFinder from './AdministratorFinder.astro';
import Cite from './Cite.astro';
import Sourced from './Sourced.astro';
import Term from './Term.astro';
import TitleTest from './TitleTest.astro';
import Unknown from './Unknown.astro';

export const proseComponents = { AdministratorFinder, Cite, Sourced, Term, TitleTest, Unknown };
