/** The product as `npm start` runs it: a process of its own on a free port. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

export interface Product {
  /** `http://localhost:1234` */
  readonly origin: string;
  /** What it has printed so far. */
  readonly said: string;
  readonly stop: () => Promise<void>;
}

/** Starts it with these flags; the environment is the machine's with `env` in it. Without either: the demo, and a database that is forgotten. Throws what it says where it does not start. */
export async function startProduct(flags: readonly string[] = [], env: Readonly<Record<string, string>> = {}): Promise<Product> {
  const child = spawn(process.execPath, [join('src', 'api', 'main.ts'), ...flags], {
    cwd: join(import.meta.dirname, '..'),
    env: { ...process.env, PORT: '0', DATABASE_URL: 'sqlite::memory:', NODE_ENV: 'development', ...env },
  });
  let said = '';
  const origin = await new Promise<string>((resolve, reject) => {
    const hear = (text: Buffer) => {
      said += text.toString();
      const found = /Followthrough is at (http:\S+)/.exec(said)?.[1];
      if (found) resolve(found);
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.once('exit', () => {
      reject(new Error(`The product did not start: ${said}`));
    });
  });
  return {
    origin,
    get said() {
      return said;
    },
    stop: async () => {
      if (child.exitCode !== null) return;
      child.kill('SIGTERM');
      await once(child, 'exit');
    },
  };
}
