/** Every row of a database file, as text: two dumps are equal where nothing was written. */
import { DatabaseSync } from 'node:sqlite';

export function dump(path: string): string {
  const database = new DatabaseSync(path, { readOnly: true });
  try {
    const tables = database.prepare("select name from sqlite_master where type = 'table' order by name").all();
    return tables.map(({ name }) => `${String(name)}\n${database.prepare(`select * from "${String(name)}"`).all().map((row) => JSON.stringify(row)).sort().join('\n')}`).join('\n'); // prettier-ignore
  } finally {
    database.close();
  }
}
