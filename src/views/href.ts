const base = import.meta.env.BASE_URL.replace(/\/$/, '');

/** The address of a page of this site, below the base path: hrefTo('/ladders/ny/'). Refuses (Error) paths that do not start with a slash. */
export function hrefTo(path: string): string {
  if (!path.startsWith('/')) throw new Error(`A path of this site starts with a slash: ${path}`);
  return `${base}${path}`;
}
