import type { StateStanding } from '../domain/state-standing.ts';
import { fewJobs } from './outlook-states.ts';
import { say } from './words.ts';

/** Whether the survey counts enough jobs in a state to call its pay the highest or the lowest. A count that is not given is not enough. */
export const hasEnoughJobs = ({ jobs }: Pick<StateStanding, 'jobs'>): boolean => jobs !== null && jobs >= fewJobs;

/** A place in words that says where few people stand behind it: "3, unsure". */
export const placeWords = (place: number | string, standing: Pick<StateStanding, 'jobs'>): number | string => (hasEnoughJobs(standing) ? place : say('wages.unsure', { place }));

/** What "unsure" means, where one of the states has pay but no count of enough jobs; else nothing. */
export function unsureNotes(standings: readonly StateStanding[]): string[] {
  return standings.some((state) => state.median !== null && !hasEnoughJobs(state)) ? [say('wages.unsureNote', { jobs: fewJobs })] : [];
}
