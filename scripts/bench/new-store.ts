/** A store on disk that nothing is in, for measuring. */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Store } from '../../src/api/ports.ts';
import { openStore } from '../../src/api/store/sql-store.ts';
import { sqliteDialect } from '../../src/api/store/sqlite.ts';

/** Each in a folder of its own. */
export function newStore(): Promise<Store> {
  return openStore(sqliteDialect(join(mkdtempSync(join(tmpdir(), 'followthrough-bench-')), 'bench.db')));
}
