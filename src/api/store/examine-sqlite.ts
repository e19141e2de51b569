/** A look at a database file that changes nothing in it. */
import { accessSync, constants, existsSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { MIGRATIONS } from './schema.ts';

export interface Examined {
  readonly state: 'new' | 'current' | 'older' | 'newer' | 'busy' | 'unwritable' | 'unreadable';
  /** What the state rests on, short; empty where there is nothing to say. */
  readonly detail: string;
}

/** Never throws. */
export function examineSqlite(path: string): Examined {
  const blocked = blockedBy(path);
  if (blocked !== null) return { state: 'unwritable', detail: blocked };
  if (!existsSync(path)) return { state: 'new', detail: '' };
  let database: DatabaseSync | null = null;
  try {
    database = new DatabaseSync(path, { timeout: 2_000 });
    const known = Object.keys(MIGRATIONS);
    const tables = database
      .prepare("select name from sqlite_master where type = 'table'")
      .all()
      .map(({ name }) => name);
    const done = tables.includes('kysely_migration')
      ? database
          .prepare('select name from kysely_migration')
          .all()
          .map(({ name }) => String(name))
      : [];
    database.exec('begin immediate; rollback');
    const unknown = done.filter((name) => !known.includes(name));
    if (unknown.length > 0) return { state: 'newer', detail: unknown.join(', ') };
    const missing = known.filter((name) => !done.includes(name));
    return missing.length > 0 ? { state: 'older', detail: missing.join(', ') } : { state: 'current', detail: '' };
  } catch (error) {
    const message = (error as Error).message;
    if (/locked|busy/i.test(message)) return { state: 'busy', detail: '' };
    return { state: /readonly|full|disk/i.test(message) ? 'unwritable' : 'unreadable', detail: message };
  } finally {
    database?.close();
  }
}

/** What keeps the file, or the nearest folder above it that exists, from being written. */
function blockedBy(path: string): string | null {
  let folder = dirname(path);
  while (!existsSync(folder) && dirname(folder) !== folder) folder = dirname(folder);
  try {
    accessSync(folder, constants.W_OK | constants.X_OK);
    if (existsSync(path)) accessSync(path, constants.R_OK | constants.W_OK);
    return null;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code ?? 'unknown';
  }
}
