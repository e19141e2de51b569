/** Rows of a database file, as text: two dumps are equal where nothing was written. */
import { DatabaseSync, type SQLOutputValue } from 'node:sqlite';
import type { Owner } from '../../src/api/ports.ts';

type Row = Record<string, SQLOutputValue>;

/** Every row of every table. */
export function dump(path: string): string {
  return rows(path, () => true).join('\n');
}

/** Every row of one owner, each beginning with its table. */
export function rowsOf(path: string, { tenant, user }: Owner): string[] {
  return rows(path, (row) => row['tenant'] === tenant && row['user'] === user);
}

function rows(path: string, isWanted: (row: Row) => boolean): string[] {
  const database = new DatabaseSync(path, { readOnly: true });
  try {
    const tables = database.prepare("select name from sqlite_master where type = 'table' order by name").all();
    return tables.flatMap(({ name }) => {
      const found = database
        .prepare(`select * from "${String(name)}"`)
        .all()
        .filter(isWanted);
      return found.map((row) => `${String(name)} ${JSON.stringify(row)}`).sort();
    });
  } finally {
    database.close();
  }
}
