/** Office.js answers by calling back, with a result that may be a failure, or never: here each answer is a promise that ends. */
import { within } from './host.ts';
import type { Answer } from './office.ts';

const PATIENCE = 5000;

/** What Office answers; rejects where it fails, throws, or says nothing for five seconds, or as long as it may take. */
export function answerOf<T>(ask: (answer: Answer<T>) => void, patience = PATIENCE): Promise<T> {
  const answered = new Promise<T>((resolve, reject) => {
    ask(({ status, value, error }) => {
      if (status === 'succeeded') resolve(value);
      else reject(new Error(error?.message ?? 'failed'));
    });
  });
  return within(patience, answered);
}
