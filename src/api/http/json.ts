/** Answers that are JSON text already. */
import type { Response } from 'express';

/** Sends JSON as it is. Says only what clients need to know: Express would look up its type and copy the text once more. */
export function sendJson(res: Response, text: string): void {
  res.setHeader('Content-Type', 'application/json; charset=utf-8');
  res.setHeader('Content-Length', Buffer.byteLength(text));
  res.end(text);
}
