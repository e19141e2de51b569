/** Writes that happen once: the same Idempotency-Key gives the same answer again. */
import type { Request, Response } from 'express';
import { AppError } from '../errors.ts';
import type { Receipt, Store } from '../ports.ts';
import { sendJson } from './json.ts';
import { ownerOf, requestHash } from './parts.ts';

/** Carries a request out and sends its answer (JSON text), or sends the one it had before. `work` keeps the receipt with what it does, null where the request has no key. `again` makes the answer of what was kept for it. */
export async function once(
  store: Store,
  req: Request,
  res: Response,
  work: (receipt: Receipt | null) => Promise<string>,
  again: (kept: string) => Promise<string> = (kept) => Promise.resolve(kept),
): Promise<void> {
  const key = keyOf(req);
  const receipt = key === null ? null : { key, request: requestHash(req, res) };
  const send = (answer: string) => {
    sendJson(res, answer);
  };
  const before = receipt && (await answered(store, res, receipt));
  if (before !== null) {
    send(await again(before));
    return;
  }
  try {
    send(await work(receipt));
  } catch (error) {
    // The same request may have been carried out in the meantime: then its answer is this one's.
    const meanwhile = receipt && (await answered(store, res, receipt));
    if (meanwhile === null) throw error;
    send(await again(meanwhile));
  }
}

function keyOf(req: Request): string | null {
  const key = req.get('idempotency-key');
  if (key === undefined) return null;
  if (!/^[\x21-\x7e]{1,200}$/.test(key)) throw new AppError('bad_request', 'The Idempotency-Key header must be 1 to 200 visible characters.');
  return key;
}

/** The answer that a request with this key had before, or null. Throws where that was another request. */
async function answered(store: Store, res: Response, { key, request }: Receipt): Promise<string | null> {
  const before = await store.receipt(ownerOf(res), key);
  if (before && before.request !== request) throw new AppError('idempotency_key_reused', 'This Idempotency-Key was used for another request. Use a new key for each.');
  return before?.answer ?? null;
}
