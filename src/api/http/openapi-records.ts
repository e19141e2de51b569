/** The paths of what a person writes down, in the OpenAPI document. */
import type { z } from 'zod';
import { emptyRequest } from '../contract.ts';
import * as records from '../contract-records.ts';
import { ID, json, KEY, ok, query } from './openapi-words.ts';

const PERSON = query('person', { type: 'string', description: 'Any of their addresses, or their id.' });
const list = (summary: string, of: z.ZodType, named: readonly object[] = []) => ({ summary, parameters: [PERSON, ...named, query('cursor')], responses: ok(of, 'The list.') });
const add = (summary: string, body: z.ZodType, of: z.ZodType) => ({ summary, parameters: [KEY], requestBody: { required: true, content: json(body) }, responses: ok(of, 'What was written down.') });
const change = (summary: string, body: z.ZodType, of: z.ZodType) => ({
  patch: { summary, parameters: [ID, KEY], requestBody: { required: true, content: json(body) }, responses: ok(of, 'As it is now.') },
});
const remove = (summary: string) => ({ delete: { summary, parameters: [ID, KEY], responses: ok(emptyRequest, 'It is no more.') } });

export const RECORD_PATHS = {
  '/api/notes': {
    get: list('Notes on people and meetings, the latest first', records.noteList, [query('meeting')]),
    post: add('Write a note on people or a meeting', records.noteRequest, records.note),
  },
  '/api/notes/{id}': remove('Strike a note out'),
  '/api/promises': {
    get: list('Promises and what became of them, the latest first', records.promiseList, [query('meeting')]),
    post: add('Write down a promise', records.promiseRequest, records.promise),
  },
  '/api/promises/parse': {
    post: {
      summary: 'Read one line as a promise; nothing is kept',
      requestBody: { required: true, content: json(records.promiseLine) },
      responses: ok(records.promiseReading, 'What it says, and what is to be asked.'),
    },
  },
  '/api/promises/{id}': {
    ...change('Keep, miss, open again, renegotiate or reword a promise', records.promisePatch, records.promise),
    ...remove('Strike a promise out'),
  },
  '/api/feedback': {
    get: list('Feedback and how far its loop has come, the latest first', records.feedbackList),
    post: add('Write down feedback about your work', records.feedbackRequest, records.feedback),
  },
  '/api/feedback/{id}': {
    ...change('Say how far its loop has come: acknowledged, acted, told', records.feedbackPatch, records.feedback),
    ...remove('Strike feedback out'),
  },
  '/api/introductions': {
    get: list('Who brought you together with whom, the latest first', records.introductionList),
    post: add('Write down an introduction', records.introductionRequest, records.introduction),
  },
  '/api/introductions/{id}': remove('Strike an introduction out'),
};
