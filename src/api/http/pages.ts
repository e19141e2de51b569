/** The pages that sign in, each with the configuration written into it: it needs no request of its own. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Router } from 'express';
import type { Config } from '../contract.ts';

/** By their addresses. */
const PAGES = { '/': 'index.html', '/index.html': 'index.html', '/outlook.html': 'outlook.html', '/meeting.html': 'meeting.html', '/configure.html': 'configure.html' };

/** Serves those that are built, each read once; a browser asks each time whether it is still the same. */
export function configuredPages(folder: string, config: Config): Router {
  const router = Router();
  for (const [address, file] of Object.entries(PAGES)) {
    const path = join(folder, file);
    if (!existsSync(path)) continue;
    const page = withConfig(readFileSync(path, 'utf8'), config);
    const tag = `"${createHash('sha256').update(page).digest('base64url')}"`;
    router.get(address, (_req, res) => void res.set({ 'Cache-Control': 'no-cache', ETag: tag }).type('html').send(page));
  }
  return router;
}

/** A data block: no browser runs it, and nothing in it ends it. */
function withConfig(page: string, config: Config): string {
  const written = JSON.stringify(config).replaceAll('<', '\\u003c');
  return page.replace('</head>', () => `  <script type="application/json" id="config">${written}</script>\n  </head>`);
}
