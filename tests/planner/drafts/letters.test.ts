/** Every wording of every letter, in both languages and however its readers are addressed: whole, short enough, and past its own checks. */
import { describe, expect, it } from '@jest/globals';
import { checkDraft } from '../../../src/planner/checks/check-draft.ts';
import { letter, sheetFor } from '../../../src/planner/drafts/letter.ts';
import { de } from '../../../src/planner/drafts/letters/de.ts';
import { en } from '../../../src/planner/drafts/letters/en.ts';
import type { LetterId } from '../../../src/planner/drafts/letters/phrasebook.ts';
import type { Meeting, Person } from '../../../src/planner/meeting.ts';
import { plan } from '../../../src/planner/plan.ts';
import { ANA, facts, meeting, STORY_NOW } from '../../../src/planner/story.ts';
import { DAY, HOUR } from '../../../src/planner/working-time.ts';

const BO = { address: 'bo@fabrikam.com', name: 'Dr. Bo Lind' };
const NOTE = 'the drawing of the harbour that you made on a napkin, with the third crane in it';
const LANGUAGES = [
  ['en', en, 'Harbour talk and review'],
  ['de', de, 'Besprechung zur Hafenplanung'],
] as const;
const VALUES = {
  en: { people: 'Cy Reed', what: 'the drawings of the third crane', dueDay: 'on Thursday', proposed: 'Thursday at 14:30', meeting: '"Board" on Thursday at 10:00' },
  de: { people: 'Cy Reed', what: 'die Zeichnungen vom dritten Kran schicken', dueDay: 'am Donnerstag', proposed: 'Donnerstag um 14:30 Uhr', meeting: '„Board“ am Donnerstag um 10:00 Uhr' },
};
const KIND: Partial<Record<LetterId, string>> = {
  thanks: 'thank-you', 'late-thanks': 'thank-you', introduced: 'thank-you', pattern: 'thank-you', outcome: 'report', praise: 'praise', 'check-in': 'check-in', 'check-in-plain': 'check-in', reconnect: 'check-in', 'reconnect-plain': 'check-in',
  'asking-after': 'check-in', 'hard-times': 'check-in', choice: 'choice', 'apology-moved': 'apology', 'apology-cancelled': 'apology', advice: 'advice', offer: 'offer', delivery: 'promise', delay: 'promise', nudge: 'nudge', 'last-nudge': 'nudge', answer: 'answer', series: 'offer', 'new-time': 'answer',
  criticism: 'loop', loop: 'loop',
}; // prettier-ignore
/** Past meetings count the turn on, so that every wording has its turn: the parts have 2, 3 and 5. */
const TURNS = 30;

interface Written {
  readonly language: 'en' | 'de';
  readonly id: LetterId;
  readonly people: readonly Person[];
  readonly body: string;
  readonly subject: string;
  readonly meeting: Meeting;
}

function* everyLetter(withNote: boolean): Generator<Written> {
  for (const [language, words, subject] of LANGUAGES) {
    for (let turn = 0; turn < TURNS; turn += 1) {
      const people = turn % 3 === 1 ? [ANA, BO] : [ANA];
      const met = meeting(-1, { subject, iCalUId: 'met', with: people });
      const before = Array.from({ length: turn }, (_, n) => meeting(-2 - n, { subject: `Before ${String(n)}` }));
      const notes = withNote ? [{ at: STORY_NOW - HOUR, people: [], meeting: 'met', text: NOTE }] : [];
      const { world } = plan(facts([...before, met], { notes, preferences: { greeting: turn % 3 === 2 ? 'title' : 'first' } }), [], STORY_NOW);
      const of = { people, meeting: met, because: '', data: {}, opensAt: met.end, touch: null };
      const sheet = sheetFor(of, world, { meeting: met, speech: subject });
      for (const id of Object.keys(words.letters) as LetterId[]) yield { language, id, people, meeting: met, ...letter(id, sheet, VALUES[language]) };
    }
  }
}

const all = [...everyLetter(false), ...everyLetter(true)];
const name = ({ language, id, body }: Written) => `${language} ${id}: ${body}`;

describe('every letter', () => {
  it('has 40 to 100 words', () => {
    expect(all.filter(({ body }) => { const words = body.split(/\s+/).length; return words < 40 || words > 100; }).map((one) => `${String(one.body.split(/\s+/).length)} ${name(one)}`)).toEqual([]); // prettier-ignore
  });

  it('has no placeholder left in it, and no form of address undecided', () => {
    expect(all.filter(({ body, subject }) => /[{}<>|]|undefined/.test(body + subject)).map(name)).toEqual([]);
  });

  it('in German says "du" to one, "ihr" to two, and "Sie" where it is formal', () => {
    const [one, several, formal] = [
      /(?<!\p{L})(?:[Dd]u|[Dd]ir|[Dd]ich|[Dd]ein\p{L}*)(?!\p{L})/u,
      /(?<!\p{L})(?:[Ii]hr|[Ee]uch|[Ee]ure?\p{L}*)(?!\p{L})/u,
      /(?<!\p{L})(?:Sie|Ihnen|Ihre?\p{L}*)(?!\p{L})/u,
    ];
    const forms = (of: readonly Written[]) => [one, several, formal].map((form) => of.some(({ body }) => form.test(body.slice(body.indexOf('\n')).replaceAll(/„[^“]*“|\[[^\]]*\]/g, ''))));
    const german = all.filter(({ language }) => language === 'de');
    const isFormal = ({ body }: Written) => body.startsWith('Guten Tag');
    expect(forms(german.filter((each) => each.people.length === 1 && !isFormal(each))).slice(0, 2)).toEqual([true, false]);
    expect(forms(german.filter((each) => each.people.length === 2)).slice(0, 2)).toEqual([false, true]);
    expect(forms(german.filter(isFormal))).toEqual([false, expect.anything(), true]);
  });

  it('passes the draft checks, but for what only the sender can fill in', () => {
    const told = all.flatMap((one) => {
      const about = { subject: one.meeting.subject, attendees: [...one.people], notes: one.body.includes(NOTE) ? NOTE : '', private: false };
      const found = checkDraft({ language: one.language, kind: KIND[one.id] ?? '', to: one.people, cc: [], meeting: about, knownPeople: [], replyTo: null, body: one.body });
      const hasGap = /\[[^\]]+\]/.test(one.body);
      return found.filter(({ id }) => !(hasGap && (id === 'empty-greeting' || id === 'too-vague'))).map(({ id, span }) => `${id} "${one.body.slice(...span)}" in ${name(one)}`);
    });
    expect([...new Set(told)]).toEqual([]);
  });

  it('marks what is left to fill in so that the check sees it', () => {
    const unseen = all.filter(({ body, language, people }) => {
      const gaps = [...body.matchAll(/\[[^\]]+\]/g)].map(([gap]) => gap);
      const found = checkDraft({ language, kind: '', to: people, cc: [], meeting: null, knownPeople: [], replyTo: null, body }).filter(({ id }) => id === 'empty-greeting').map(({ span }) => body.slice(...span)); // prettier-ignore
      return gaps.some((gap) => !found.includes(gap));
    });
    expect([...new Set(unseen.map(({ body }) => body))]).toEqual([]);
  });

  it('has the one specific thing from a note, or exactly one gap for it', () => {
    for (const id of ['thanks', 'late-thanks', 'introduced', 'outcome', 'pattern', 'praise']) {
      for (const one of all.filter((some) => some.id === id)) expect([one.body.includes(NOTE), one.body.split('[').length - 1]).toEqual(one.body.includes(NOTE) ? [true, 0] : [false, 1]);
    }
  });
});

describe('two letters to one person', () => {
  it('never read alike: no wording of thirty in a row is the same', () => {
    for (const [language, { letters }] of LANGUAGES) {
      for (const id of Object.keys(letters)) {
        const bodies = all.slice(0, all.length / 2).filter((one) => one.language === language && one.id === id).map(({ body }) => body.slice(body.indexOf('\n'))); // prettier-ignore
        expect([id, new Set(bodies).size]).toEqual([id, TURNS]);
      }
    }
  });

  it('are the same letter for the same facts, whenever they are written', () => {
    const met = meeting(-1);
    const write = (now: number) => plan(facts([met, meeting(-40, { with: [BO] })]), [], now).followUps[0]?.draft;
    expect(write(STORY_NOW)).toEqual(write(STORY_NOW - 6 * HOUR));
    expect(DAY).toBeGreaterThan(0);
  });
});
