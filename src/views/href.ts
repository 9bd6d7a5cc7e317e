const base = import.meta.env.BASE_URL.replace(/\/$/, '');

/** The address of a page of this site, below the base path: hrefTo('/ladders/ny/'). Refuses (Error) paths that do not start with a slash. */
export function hrefTo(path: string): string {
  if (!path.startsWith('/')) throw new Error(`A path of this site starts with a slash: ${path}`);
  return `${base}${path}`;
}

export const ladderPath = (ladder: string) => `/ladders/${ladder}/`;
export const rungPath = (ladder: string, rung: string) => `/ladders/${ladder}/${rung}/`;
export const titlePath = (title: string) => `/titles/${title}/`;
export const statePath = (postal: string) => `/states/${postal.toLowerCase()}/`;
export const occupationPath = (occupation: string) => `/job/${occupation}/`;
export const certificationPath = (certification: string) => `/certifications/${certification}/`;
export const sourcePath = (source: string) => `/sources/${source}/`;
export const termPath = (term: string) => `/glossary/#${term}`;
export const tablePath = (table: string) => `/data/${table}/`;
