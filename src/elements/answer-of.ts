import type { PlanRequest } from '../domain/request.ts';

/** What the list "Its field" says; nothing chosen is nothing said. */
export const answerOf = (value: FormDataEntryValue | null): PlanRequest['inField'] => (value === 'yes' || value === 'no' ? value : undefined);
