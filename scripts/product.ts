/** The product as `npm start` runs it, with the demo and a database that is forgotten. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

export interface Product {
  /** `http://localhost:1234` */
  readonly origin: string;
  readonly stop: () => Promise<void>;
}

/** Starts it on a free port. Throws what it says where it does not start. */
export async function startProduct(): Promise<Product> {
  const child = spawn(process.execPath, [join('src', 'api', 'main.ts')], { cwd: join(import.meta.dirname, '..'), env: { ...process.env, PORT: '0', DATABASE_URL: 'sqlite::memory:' } });
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
    stop: async () => {
      child.kill('SIGTERM');
      await once(child, 'exit');
    },
  };
}
