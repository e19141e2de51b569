/** A round on request, and its progress as server-sent events. */
import { Router } from 'express';
import { AppError } from '../errors.ts';
import { ownerKey } from '../ports.ts';
import { ownerOf, type HttpParts } from './parts.ts';
import { progressView } from './views.ts';

const MOST_STREAMS = 8;
const HEARTBEAT_MS = 25_000;

export function syncRoutes({ rounds }: HttpParts): Router {
  const router = Router();
  const streams = new Map<string, number>();

  router.post('/', (_req, res) => {
    void rounds.start(ownerOf(res));
    res.status(202).json({});
  });

  router.get('/events', (_req, res) => {
    const owner = ownerOf(res);
    const key = ownerKey(owner);
    const open = streams.get(key) ?? 0;
    if (open >= MOST_STREAMS) throw new AppError('too_many_requests', 'This account watches its progress in many windows already. Close one.');
    streams.set(key, open + 1);
    res.writeHead(200, { 'Content-Type': 'text/event-stream', 'X-Accel-Buffering': 'no' });
    const tell = (so: Parameters<typeof progressView>[0]) => res.write(`data: ${JSON.stringify(progressView(so))}\n\n`);
    tell(rounds.progress(owner));
    const stop = rounds.watch(owner, tell);
    const heartbeat = setInterval(() => res.write(': still here\n\n'), HEARTBEAT_MS);
    res.on('close', () => {
      stop();
      clearInterval(heartbeat);
      streams.set(key, (streams.get(key) ?? 1) - 1);
    });
  });
  return router;
}
