/** The commands as a user runs them. */
import { execFile } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { RULES } from '../../src/planner/rules/index.ts';

const FOLDER = mkdtempSync(join(tmpdir(), 'followthrough-'));
const ICS = `BEGIN:VCALENDAR
X-WR-TIMEZONE:Europe/Berlin
BEGIN:VEVENT
UID:one
DTSTART;TZID=Europe/Berlin:20260312T100000
DTEND;TZID=Europe/Berlin:20260312T110000
SUMMARY:Meet the team
ORGANIZER;CN=Ana Torres:mailto:ana@fabrikam.com
ATTENDEE;CN=Ada Okafor;PARTSTAT=ACCEPTED:mailto:ada@contoso.com
END:VEVENT
BEGIN:VEVENT
UID:two
DTSTART;TZID=Europe/Berlin:20260316T100000
DTEND;TZID=Europe/Berlin:20260316T110000
SUMMARY:Steering
ORGANIZER;CN=Bo Lind:mailto:bo@fabrikam.com
ATTENDEE;CN=Ada Okafor;PARTSTAT=NEEDS-ACTION:mailto:ada@contoso.com
END:VEVENT
END:VCALENDAR
`;

function file(name: string, content: string | Uint8Array): string {
  const path = join(FOLDER, name);
  writeFileSync(path, content);
  return path;
}

/** Rules that see nothing of their situation in a calendar. */
const BLIND = RULES.filter(({ meta }) => meta.needs && !meta.needs.includes('calendar')).map(({ id }) => id);

const CALENDAR = file('calendar.ics', ICS);
const AT = ['--me', 'ada@contoso.com', '--now', '2026-03-15T10:00:00Z'];

function run(command: 'plan' | 'explain', ...args: string[]): Promise<{ code: number; out: string; err: string }> {
  return new Promise((resolve) => {
    execFile(process.execPath, [`src/cli/${command}.ts`, ...args], (error, out, err) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, out, err });
    });
  });
}

describe('plan', () => {
  it('prints the queue as JSON', async () => {
    const { code, out } = await run('plan', '--calendar', CALENDAR, ...AT, '--format', 'json');
    const plan = JSON.parse(out) as { timeZone: string; followUps: { rule: string; dueAt: string; draft: unknown }[]; counts: Record<string, unknown> };
    expect(code).toBe(0);
    expect(plan.timeZone).toBe('Europe/Berlin');
    expect(plan.followUps).toMatchObject([
      { rule: 'unanswered-invite', dueAt: '2026-03-16T08:59:00Z', draft: null },
      { rule: 'help-cue', because: 'ended', dueAt: '2026-03-16T10:00:00Z', basis: [{ part: 'timing', kind: 'assumption' }, { kind: 'study' }], alsoCovers: [{ rule: 'thanks-owed' }] },
    ]);
    expect(plan.counts).toMatchObject({ events: 2, meetings: 2, people: 2, candidates: 3 + BLIND.length, followUps: 2, alsoCovers: 1, heldBack: BLIND.length });
  });

  it('says once for each rule that it may not look, and counts it', async () => {
    const { out } = await run('plan', '--calendar', CALENDAR, ...AT, '--format', 'json');
    const plan = JSON.parse(out) as { heldBack: { rule: string; people: unknown; meeting: unknown; code: string; sentence: string }[]; counts: { byCode: unknown } };
    const held = plan.heldBack.filter(({ code }) => code === 'no-consent');
    expect(held.map(({ rule }) => rule).sort()).toEqual([...BLIND].sort());
    expect(held[0]).toMatchObject({ people: [], meeting: null, sentence: 'The data that this rule needs has not been granted.' });
    expect(plan.counts.byCode).toEqual({ 'no-consent': BLIND.length });
    expect(BLIND).toEqual(expect.arrayContaining(['no-reply', 'reply-owed']));
    const { out: text } = await run('explain', '--calendar', CALENDAR, ...AT, '--rule', 'no-reply');
    expect(text).toContain('The data that this rule needs has not been granted.');
  });

  it('lets them look where a facts file grants it', async () => {
    const facts = file('granted.json', JSON.stringify({ granted: ['calendar', 'mail'] }));
    const { out } = await run('plan', '--calendar', CALENDAR, ...AT, '--facts', facts, '--format', 'json');
    expect((JSON.parse(out) as { counts: unknown }).counts).toMatchObject({ candidates: 3, heldBack: 0 });
  });

  it('speaks of what was asked, where a facts file tells of it', async () => {
    const touch = { channel: 'mail', people: ['ana@fabrikam.com'], thread: 't', asks: true };
    const facts = file('asked.json', JSON.stringify({ touches: [{ ...touch, at: '2026-03-13T15:00:00Z', direction: 'received' }] }));
    const { out } = await run('plan', '--calendar', CALENDAR, '--me', 'ada@contoso.com', '--now', '2026-03-16T10:00:00Z', '--facts', facts, '--format', 'json');
    const { followUps } = JSON.parse(out) as { followUps: { rule: string }[] };
    expect(followUps.find(({ rule }) => rule === 'reply-owed')).toMatchObject({
      strategy: 11,
      kind: 'answer',
      channel: 'mail',
      because: 'asked',
      meeting: null,
      people: [{ address: 'ana@fabrikam.com', name: 'Ana Torres' }],
      why: 'Ana Torres asked you something on Friday, and you have not answered, as far as your mail shows. Answer?',
      evidence: [{ kind: 'touch', at: '2026-03-13T15:00:00Z', text: 'In touch on Friday' }],
      dueAt: '2026-03-17T15:00:00Z',
    });
  });

  it('prints text for people, and guesses who I am', async () => {
    const { out } = await run('plan', '--calendar', CALENDAR, '--now', '2026-03-13T12:00:00+01:00');
    expect(out).toContain('you are probably ada@contoso.com');
    expect(out).toContain('You met Ana yesterday, the first in this calendar, and have not written since, as far as your calendar shows. Thank them?');
  });

  it('takes facts that a calendar does not hold', async () => {
    const facts = file('facts.json', JSON.stringify({ preferences: { never: ['@fabrikam.com'] } }));
    const { out } = await run('plan', '--calendar', CALENDAR, ...AT, '--facts', facts, '--format', 'json');
    expect((JSON.parse(out) as { counts: { byCode: unknown } }).counts.byCode).toEqual({ excluded: 3, 'no-consent': BLIND.length });
  });

  it.each([
    ['no file', 2, []],
    ['a path that does not exist', 2, ['--calendar', join(FOLDER, 'none.ics')]],
    ['a folder', 2, ['--calendar', FOLDER]],
    ['an empty file', 3, ['--calendar', file('empty.ics', '')]],
    ['a picture', 3, ['--calendar', file('a.png', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 255))]],
    ['a JSON', 3, ['--calendar', file('a.json', '{"a": 1}')]],
    ['--now that is no instant', 2, ['--calendar', CALENDAR, '--now', 'noon']],
    ['--now without an offset', 2, ['--calendar', CALENDAR, '--now', '2026-03-13T10:00:00']],
    ['an unknown zone', 2, ['--calendar', CALENDAR, '--time-zone', 'Mars/Base']],
    ['an unknown flag', 2, ['--calendar', CALENDAR, '--speed']],
    ['--me that is no address', 2, ['--calendar', CALENDAR, '--me', 'ada']],
    ['strange working hours', 2, ['--calendar', CALENDAR, '--working-hours', 'always']],
    ['an unknown fact', 2, ['--calendar', CALENDAR, '--facts', file('bad.json', '{"touched": []}')]],
  ])('answers %s with one line and exit %i', async (_, expected, args) => {
    const { code, out, err } = await run('plan', ...args);
    expect({ code, out }).toEqual({ code: expected, out: '' });
    expect(err.trim().split('\n')).toHaveLength(1);
    expect(err).not.toMatch(/\bat .*\.ts:\d|node:internal/);
  });
});

describe('explain', () => {
  it('says every rule’s verdict for a person', async () => {
    const { out } = await run('explain', '--calendar', CALENDAR, ...AT, '--person', 'ana@fabrikam.com', '--format', 'json');
    const { verdicts } = JSON.parse(out) as { verdicts: { rule: string; verdict: string; sentence: string }[] };
    expect(verdicts.filter(({ verdict }) => verdict === 'suggested').map(({ rule }) => rule)).toEqual(['help-cue', 'thanks-owed']);
    expect(new Set(verdicts.map(({ rule }) => rule))).toEqual(new Set(RULES.map(({ id }) => id)));
    expect(verdicts.find(({ rule }) => rule === 'recap-owed')?.sentence).toContain('You did not organise it.');
  });

  it('says every rule’s verdict for a meeting', async () => {
    const { out } = await run('explain', '--calendar', CALENDAR, ...AT, '--meeting', 'one', '--format', 'json');
    const { verdicts } = JSON.parse(out) as { verdicts: { rule: string; sentence: string }[] };
    expect(new Set(verdicts.map(({ rule }) => rule))).toEqual(new Set(RULES.map(({ id }) => id)));
  });

  it('refuses a rule that does not exist, and lists those that do', async () => {
    const { code, err } = await run('explain', '--calendar', CALENDAR, '--rule', 'thanks');
    expect(code).toBe(2);
    expect(err).toContain('thanks-owed');
  });
});
