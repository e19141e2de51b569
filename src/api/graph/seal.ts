/** What is written down of a user's tokens: AES-256-GCM, bound to tenant and user. Whatever was swapped, altered or sealed with a lost key opens to nothing. */
import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto';
import type { Owner } from '../ports.ts';

const VERSION = 'v1';

export interface Opened {
  readonly text: string;
  /** Sealed with a key that is on its way out. */
  readonly isOld: boolean;
}

export class Seal {
  readonly #keys: readonly { readonly id: string; readonly key: Buffer }[];

  /** Keys of 32 bytes, one at least: the first seals, all of them open. */
  constructor(keys: readonly Buffer[]) {
    this.#keys = keys.map((key) => ({ id: createHash('sha256').update(key).digest('hex').slice(0, 8), key }));
  }

  close(owner: Owner, text: string): string {
    const [first] = this.#keys;
    if (!first) throw new Error('There is no key to seal with.');
    const nonce = randomBytes(12);
    const cipher = createCipheriv('aes-256-gcm', first.key, nonce).setAAD(boundTo(owner));
    const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
    return [VERSION, first.id, ...[nonce, cipher.getAuthTag(), sealed].map((part) => part.toString('base64url'))].join('.');
  }

  /** Null where it is not exactly what was sealed for this owner. */
  open(owner: Owner, sealed: string): Opened | null {
    const [version, id, ...parts] = sealed.split('.');
    const [nonce, tag, content] = parts.map((part) => Buffer.from(part, 'base64url'));
    const index = this.#keys.findIndex((one) => one.id === id);
    const key = this.#keys[index]?.key;
    if (version !== VERSION || !key || !content || nonce?.length !== 12 || tag?.length !== 16) return null;
    try {
      const decipher = createDecipheriv('aes-256-gcm', key, nonce).setAAD(boundTo(owner)).setAuthTag(tag);
      return { text: Buffer.concat([decipher.update(content), decipher.final()]).toString('utf8'), isOld: index > 0 };
    } catch {
      return null;
    }
  }
}

function boundTo({ tenant, user }: Owner): Buffer {
  return Buffer.from(`${tenant}|${user}`);
}
