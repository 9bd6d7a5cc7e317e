import type { SourceIndex } from '../domain/context.ts';
import type { Question } from '../schemas/guide.ts';
import { receiptViews, type Receipt } from './receipts.ts';

/** A question with its short answer, as the page shows it and as search engines read it. */
export interface QuestionView {
  question: string;
  answer: string;
  /** The part of the same page that tells more. */
  more?: string;
  receipts: readonly Receipt[];
}

export function questionViews(questions: readonly Question[], sources: SourceIndex): QuestionView[] {
  return questions.map(({ question, answer, more, sources: ids }) => ({ question, answer, more, receipts: receiptViews(ids, sources) }));
}
