/** node:sqlite in the shape that Kysely's SqliteDialect wants. Every acknowledged write is on disk: WAL, synchronous=FULL. */
import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';
import { SqliteDialect } from 'kysely';

/** Statements kept ready: preparing one costs more than most of them take. */
const MOST_PREPARED = 500;

/** A dialect on a database file, made where it is missing; `:memory:` for one that is forgotten. */
export function sqliteDialect(path: string): SqliteDialect {
  if (path !== ':memory:') mkdirSync(dirname(path), { recursive: true });
  const database = new DatabaseSync(path);
  // The size of pages is a new file's alone, and has to come first: a meeting takes a kilobyte, and a round writes thousands.
  database.exec('PRAGMA page_size = 16384; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA busy_timeout = 5000; PRAGMA foreign_keys = ON');
  // 16 MB each: ids are hashes, so a large calendar's indexes are written all over, and the fewer checkpoints, the fewer of their pages are written twice.
  database.exec('PRAGMA cache_size = -16000; PRAGMA wal_autocheckpoint = 1000');
  const prepared = new Map<string, Prepared>();
  const prepare = (sql: string): Prepared => {
    const known = prepared.get(sql);
    if (known) return known;
    if (prepared.size >= MOST_PREPARED) prepared.clear();
    const made = preparedOf(database.prepare(sql));
    prepared.set(sql, made);
    return made;
  };
  return new SqliteDialect({
    database: {
      close: () => {
        database.close();
      },
      prepare,
    },
  });
}

type Prepared = ReturnType<typeof preparedOf>;

/** Rows are read as arrays and made into objects here: those that node:sqlite makes are slow to make and slower to read. */
function preparedOf(statement: StatementSync) {
  const names = statement.columns().map(({ name }) => name);
  statement.setReturnArrays(true);
  const values = (parameters: readonly unknown[]) => parameters as SQLInputValue[];
  const rowOf = (row: unknown) => {
    const cells = row as readonly unknown[];
    const made: Record<string, unknown> = {};
    for (let at = 0; at < names.length; at++) made[names[at] ?? ''] = cells[at];
    return made;
  };
  return {
    reader: names.length > 0,
    all: (parameters: readonly unknown[]) => statement.all(...values(parameters)).map(rowOf),
    run: (parameters: readonly unknown[]) => statement.run(...values(parameters)),
    iterate: (parameters: readonly unknown[]) => statement.iterate(...values(parameters)).map(rowOf),
  };
}
