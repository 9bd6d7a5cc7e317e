/** Where each thing stands on the site. The one place that knows the shape of its addresses. */

export const ladderPath = (ladder: string) => `/ladders/${ladder}/`;
export const rungPath = (ladder: string, rung: string) => `/ladders/${ladder}/${rung}/`;
export const comparisonPath = (ladders: readonly string[]) => `/ladders/compare/${ladders.join('-and-')}/`;
export const titlePath = (title: string) => `/titles/${title}/`;
export const statePath = (postal: string) => `/states/${postal.toLowerCase()}/`;
export const occupationPath = (occupation: string) => `/job/${occupation}/`;
export const certificationPath = (certification: string) => `/certifications/${certification}/`;
export const sourcePath = (source: string) => `/sources/${source}/`;
export const termPath = (term: string) => `/glossary/#${term}`;
export const tablePath = (table: string) => `/data/${table}/`;
/** A page of pay: of one occupation, or of one subject; without a name the first one. */
export const wagesPath = (name?: string) => (name === undefined ? '/wages/' : `/wages/${name}/`);
/** A guide is the words of a page that bears its name, one apart. */
export const guidePath = (guide: string) => (guide === 'certification-bodies' ? '/certifications/bodies/' : `/${guide}/`);
/** A page of outlook; the occupation that the section opens with bears no name in its address. */
export const outlookPath = (occupation?: string) => (occupation === undefined ? '/outlook/' : `/outlook/${occupation}/`);
