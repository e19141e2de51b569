/** A sandbox by itself, asked over HTTP as any client would. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import express from 'express';
import type { Mailbox } from '../../src/sandbox/mailbox.ts';
import { ADA, type User } from '../../src/sandbox/people.ts';
import { startSandbox, type Sandbox } from '../../src/sandbox/sandbox.ts';
import { holdToContract } from '../support/hold-to-contract.ts';

const APP = { clientId: '5d1f4c52-9f0e-4b3a-8a6d-0e1b2c3d4e5f', clientSecret: 'only-for-tests' };

export interface Asking {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  readonly as?: User;
}

export interface Got {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Record<string, unknown>;
}

export interface Stand {
  readonly sandbox: Sandbox;
  readonly mailbox: Mailbox;
  /** Asks Graph, as Ada where nobody is named. A path without version, or a whole link. */
  graph(path: string, asking?: Asking): Promise<Got>;
  /** Asks a door: `/requests`. */
  door(path: string, asking?: Omit<Asking, 'as'>): Promise<Got>;
  /** Posts a form to the token endpoint; fields replace those of an exchange on Ada's behalf. */
  token(fields?: Readonly<Record<string, string>>, user?: User): Promise<Got>;
  close(): Promise<void>;
}

export async function stand(scopes: readonly string[] = ['User.Read', 'Calendars.Read', 'MailboxSettings.Read']): Promise<Stand> {
  const sandbox = await startSandbox({ ...APP, consented: scopes });
  const mailbox = sandbox.directory.add(ADA);
  const doors = createServer(express().use('/sandbox', sandbox.router));
  await new Promise<void>((resolve) => doors.listen(0, '127.0.0.1', resolve));
  const doorsAt = `http://127.0.0.1:${String((doors.address() as AddressInfo).port)}/sandbox`;
  const bearers = new Map<string, string>();

  const token = async (fields: Readonly<Record<string, string>> = {}, user = ADA) => {
    const form = {
      client_id: APP.clientId,
      client_secret: APP.clientSecret,
      grant_type: 'urn:ietf:params:oauth:grant-type:jwt-bearer',
      requested_token_use: 'on_behalf_of',
      assertion: await sandbox.entra.userToken(user),
      scope: scopes.map((scope) => `${sandbox.origin}/${scope}`).join(' '),
      ...fields,
    };
    return read(await fetch(`${sandbox.origin}/${user.tenantId}/oauth2/v2.0/token`, { method: 'POST', body: new URLSearchParams(form) }));
  };
  return {
    sandbox,
    mailbox,
    token,
    async graph(path, { as = ADA, ...asking } = {}) {
      const bearer = bearers.get(as.userId) ?? String((await token({}, as)).body['access_token']);
      bearers.set(as.userId, bearer);
      return ask(path.startsWith('http') ? path : `${sandbox.origin}/v1.0${path}`, { ...asking, headers: { authorization: `Bearer ${bearer}`, ...asking.headers } });
    },
    door: (path, asking = {}) => ask(`${doorsAt}${path}`, asking),
    close: async () => {
      doors.closeAllConnections();
      await new Promise((resolve) => doors.close(resolve));
      await sandbox.close();
      holdToContract(sandbox);
    },
  };
}

async function ask(url: string, { method, headers = {}, body }: Asking): Promise<Got> {
  const json = body === undefined ? {} : { body: JSON.stringify(body) };
  return read(await fetch(url, { method: method ?? (body === undefined ? 'GET' : 'POST'), headers: { 'content-type': 'application/json', ...headers }, ...json }));
}

async function read(response: Response): Promise<Got> {
  const text = await response.text();
  const isJson = text !== '' && (response.headers.get('content-type') ?? '').includes('json');
  return { status: response.status, headers: response.headers, body: isJson ? (JSON.parse(text) as Record<string, unknown>) : { text } };
}
