/** `npm run tenant`: lists organisations, suspends one, or lets it come again. Exit 0 where it is so now, 2 where the command or the database is not right. */
import { existsSync } from 'node:fs';
import { readDatabase } from '../api/config.ts';
import { AppError } from '../api/errors.ts';
import type { Connections, Tenant } from '../api/ports.ts';
import { openStore } from '../api/store/sql-store.ts';
import { sqliteDialect } from '../api/store/sqlite.ts';
import { UsageError } from './usage.ts';

type Command = (connections: Connections, tenant: string) => Promise<string>;

const GUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const COMMANDS: Readonly<Record<string, Command>> = {
  async list(connections) {
    const tenants = await connections.tenants();
    return tenants.length === 0 ? 'No organisation has come yet.' : tenants.map(lineOf).join('\n');
  },
  suspend: (connections, tenant) => change(connections, tenant, 'suspended'),
  resume: (connections, tenant) => change(connections, tenant, 'active'),
};

try {
  const { command, tenant } = asked(process.argv.slice(2));
  const path = readDatabase(process.env);
  if (!existsSync(path)) throw new UsageError(`There is no database at ${path}. Name the server's in DATABASE_URL, as sqlite:path/to/file.db.`);
  const store = await openStore(sqliteDialect(path));
  try {
    process.stdout.write(`${await command(store.connections, tenant)}\n`);
  } finally {
    await store.close();
  }
} catch (error) {
  if (!(error instanceof UsageError || error instanceof AppError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}

function asked(args: readonly string[]): { command: Command; tenant: string } {
  const [name = '', tenant = '', ...more] = args;
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!command || more.length > 0 || (name === 'list' && tenant !== '')) throw new UsageError('Say list, suspend TENANT or resume TENANT (npm run tenant -- suspend TENANT).');
  if (name !== 'list' && !GUID.test(tenant.toLowerCase()))
    throw new UsageError(`"${tenant}" is no tenant id. Write it like 3f1d6b0e-52a7-4c1b-9d0a-6f2f5f3c7a11; "npm run tenant -- list" shows those that have come.`);
  return { command, tenant: tenant.toLowerCase() };
}

async function change(connections: Connections, tenant: string, state: Tenant['state']): Promise<string> {
  const before = (await connections.tenants()).find((one) => one.tenant === tenant);
  const now = state === 'suspended' ? 'suspended' : 'active';
  if (before?.state === state) return `${tenant} is ${now} already. Nothing was changed.`;
  if (!before && state === 'active') return `${tenant} has not come yet and is not suspended. Nothing was changed.`;
  await connections.saveTenant(tenant, state, Date.now());
  return `${tenant} is ${now} from now on (${peopleOf(before?.people ?? 0)}).`;
}

function lineOf({ tenant, state, since, people }: Tenant): string {
  return `${tenant}  ${state.padEnd(9)}  since ${new Date(since).toISOString().slice(0, 10)}  ${peopleOf(people)}`;
}

function peopleOf(people: number): string {
  return people === 1 ? '1 person' : `${String(people)} people`;
}
