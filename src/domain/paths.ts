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
