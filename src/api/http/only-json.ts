/** A body must say that it is JSON. */
import type { RequestHandler } from 'express';
import { AppError } from '../errors.ts';

export const onlyJson: RequestHandler = (req, _res, next) => {
  const hasBody = req.headers['transfer-encoding'] !== undefined || Number(req.headers['content-length'] ?? 0) > 0;
  if (hasBody && !req.is('application/json')) throw new AppError('unsupported_media_type', 'The body must be JSON. Send it with Content-Type: application/json.');
  next();
};
