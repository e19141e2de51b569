/** What reality answers closes by itself, in whatever channel it happened; it says why, and can be had back. Rounds against the sandbox over HTTP. */
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { undo } from '../../src/api/actions/undo.ts';
import { sync } from '../../src/api/sync.ts';
import { gateSentence } from '../../src/planner/gates.ts';
import { ADA_IN_CHAT, ANA_IN_CHAT, received, sent } from '../support/mail.ts';
import { BASE_SCOPES, connect, event, OWNER, type Connected } from '../support/sandbox.ts';

const NOW = Date.parse('2026-03-12T10:00:00Z');
const LATER = NOW + 30 * 60_000;
const SCOPES = [...BASE_SCOPES, 'Mail.ReadBasic', 'Mail.Read', 'Chat.Read'];
const CHAT = '19:a@thread.v2';

let to: Connected;
beforeEach(async () => {
  to = await connect(SCOPES);
  await to.store.connections.saveConnection(OWNER, { wanted: ['mail-headers', 'mail-text', 'chat'], granted: SCOPES });
});
afterEach(() => to.close());

const round = (now = LATER) => sync(to, OWNER, now);
const listed = async (state: 'open' | 'withdrawn', rule: string) => {
  const found = (await to.store.list(OWNER, [state])).find((one) => one.rule === rule);
  return found ? to.store.followUp(OWNER, found.id) : null;
};
/** A first round suggests it. */
async function opens(rule: string): Promise<void> {
  await round(NOW);
  if ((await listed('open', rule)) === null) throw new Error(`${rule} suggests nothing.`);
}
/** Why the one of this rule was taken back. */
async function reason(rule: string): Promise<string | null> {
  expect(await listed('open', rule)).toBeNull();
  return (await listed('withdrawn', rule))?.withdrawnFor ?? null;
}
/** Undoes the withdrawal, and makes sure that rounds leave it so. */
async function undone(rule: string): Promise<boolean> {
  const one = await listed('withdrawn', rule);
  await undo(to.store, { owner: OWNER, id: one?.id ?? '', revision: one?.revision ?? 0, now: LATER, receipt: null });
  to.mailbox.put(event('something else', '2026-03-20T10:00', { organizer: { name: 'Cy Reed', address: 'cy@litware.com' } }));
  await round(LATER + 60_000);
  return (await listed('open', rule))?.id === one?.id;
}
const wrote = {
  mail: () => {
    to.mailbox.mail.put(sent('note', '2026-03-12T10:10:00Z'));
  },
  chat: () => {
    chat(ADA_IN_CHAT.userId);
  },
};
const heard = {
  mail: () => {
    to.mailbox.mail.put(received('note', '2026-03-12T10:10:00Z'));
  },
  chat: () => {
    chat(ANA_IN_CHAT.userId);
  },
};

function chat(by: string): void {
  to.mailbox.chats.open({ id: CHAT, type: 'oneOnOne', topic: null, members: [ADA_IN_CHAT, ANA_IN_CHAT] });
  to.mailbox.chats.write(CHAT, { at: NOW + 600_000, by, content: 'Hello' });
}

describe('thanks for a first meeting', () => {
  beforeEach(async () => {
    to.mailbox.put(event('first meeting', '2026-03-11T10:00'));
    await opens('thanks-owed');
  });

  it.each(['mail', 'chat'] as const)('are given by %s', async (channel) => {
    wrote[channel]();
    await round();
    expect(await reason('thanks-owed')).toBe('already-done');
    expect(await undone('thanks-owed')).toBe(true);
  });

  it('need no giving where the meeting turns out to be cancelled', async () => {
    to.mailbox.change('first meeting', { isCancelled: true });
    await round();
    expect(await reason('thanks-owed')).toBe('cancelled');
    expect(await undone('thanks-owed')).toBe(true);
  });

  it.each(['mail', 'chat'] as const)('are still to be given after a message of theirs by %s', async (channel) => {
    heard[channel]();
    await round();
    expect(await listed('open', 'thanks-owed')).not.toBeNull();
  });
});

describe('a check-in', () => {
  beforeEach(async () => {
    for (const day of ['2026-01-28', '2026-02-04', '2026-02-11', '2026-02-18']) to.mailbox.put(event(day, `${day}T10:00`));
    await opens('gone-quiet');
  });

  it.each([
    ['I wrote by mail', wrote.mail],
    ['I wrote in chat', wrote.chat],
    ['they wrote by mail', heard.mail],
    ['they wrote in chat', heard.chat],
    [
      'we met',
      () => {
        to.mailbox.put(event('coffee', '2026-03-12T11:00', { minutes: 15 }));
      },
    ],
  ])('is needless where %s', async (_, happens) => {
    happens();
    await round();
    expect(await reason('gone-quiet')).toBe('in-touch');
    expect(gateSentence('in-touch')).toBe('You have been in touch since.');
    expect(await undone('gone-quiet')).toBe(true);
  });

  it('is needless where a meeting is booked', async () => {
    to.mailbox.put(event('coffee', '2026-03-16T11:00'));
    await round();
    expect(await reason('gone-quiet')).toBe('already-booked');
    expect(await undone('gone-quiet')).toBe(true);
  });
});

describe('an answer that is owed', () => {
  beforeEach(async () => {
    to.mailbox.put(event('some time ago', '2026-02-25T10:00'));
    to.mailbox.put(event('before that', '2026-02-18T10:00'));
    to.mailbox.mail.put(received('question', '2026-03-10T10:00:00Z', { text: 'Could you send me the figures?', conversation: 'c' }));
    await opens('reply-owed');
  });

  it('is given in the thread, or in a chat', async () => {
    to.mailbox.mail.put(sent('answer', '2026-03-12T10:10:00Z', { conversation: 'c' }));
    await round();
    expect(await reason('reply-owed')).not.toBeNull();
    expect(await undone('reply-owed')).toBe(true);
  });

  it('is given in a chat as well', async () => {
    wrote.chat();
    await round();
    expect(await reason('reply-owed')).not.toBeNull();
  });
});

describe('an invitation', () => {
  beforeEach(async () => {
    to.mailbox.put(
      event('invitation', '2026-03-13T10:00', { response: 'notResponded', attendees: [{ name: ADA_IN_CHAT.name, address: ADA_IN_CHAT.address ?? '', type: 'required', response: 'notResponded' }] }),
    );
    await opens('unanswered-invite');
  });

  it('is answered in the calendar', async () => {
    to.mailbox.change('invitation', { response: 'accepted', attendees: [{ name: ADA_IN_CHAT.name, address: ADA_IN_CHAT.address ?? '', type: 'required', response: 'accepted' }] });
    await round();
    expect(await reason('unanswered-invite')).toBe('already-done');
  });

  it('has another time now, or is no more', async () => {
    to.mailbox.change('invitation', { start: '2026-03-20T10:00' });
    await round();
    expect(await reason('unanswered-invite')).toBe('moved');
  });

  it('is no more', async () => {
    to.mailbox.remove('invitation');
    await round();
    expect(await reason('unanswered-invite')).toBe('cancelled');
  });
});
