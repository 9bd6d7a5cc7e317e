import type { Site } from '../schemas/site.ts';
import type { Source } from '../schemas/source.ts';

/** Sources by id. */
export type SourceIndex = ReadonlyMap<string, Source>;

/** Names that qualifications use: abbreviations of certifications, names of groups and of their members. */
export interface CertificationNames {
  abbreviationOf(id: string): string;
  groupNameOf(id: string): string;
  /** Abbreviations of a group's members, then the names of those that the site has no page for. */
  groupMembersOf(id: string): readonly string[];
}

/** What every view of a ladder needs to know of the rest of the content. */
export interface LadderContext {
  names: CertificationNames;
  sources: SourceIndex;
  site: Site;
}
