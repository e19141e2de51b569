/** Whether the database opens, can be written, and is of this version. Nothing in it is changed. */
import { examineSqlite } from '../store/examine-sqlite.ts';
import { fatal, ok, skipped, type Found } from './finding.ts';
import type { Setup } from './setup.ts';

export function checkDatabase({ config }: Setup): Found {
  if (!config) return skipped('Set the configuration right first.');
  const path = config.database;
  if (path === ':memory:') return ok('The database is in memory only, and forgotten at the end.');
  const { state, detail } = examineSqlite(path);
  switch (state) {
    case 'new':
      return ok(`${path} is made at the first start.`);
    case 'current':
      return ok(`${path} opens, can be written, and is of this version.`);
    case 'older':
      return ok(`${path} opens and can be written; it is brought up to date at the next start (${detail}).`, 'Make a copy of it before.');
    case 'newer':
      return fatal(`${path} was made by a newer version (${detail}).`, 'Start that version, or restore the copy from before the update.');
    case 'busy':
      return ok(`${path} opens; another process is writing to it just now.`, 'Only one Followthrough may use a database file: check that there is one.');
    case 'unwritable':
      return fatal(
        `${path} cannot be written (${detail}).`,
        'Let the account this runs under write to the file and to its folder, and look at the space on its disk; or name another in DATABASE_URL.',
      );
    case 'unreadable':
      return fatal(`${path} is no database that can be read (${detail}).`, 'Restore a copy of it, or name another file in DATABASE_URL.');
  }
}
