/** What answers a question, and what only goes round it. */
import { describe, expect, it } from '@jest/globals';
import { isAnswered } from '../../../../src/planner/checks/reading/answers.ts';
import { questionsIn } from '../../../../src/planner/checks/reading/asked.ts';
import { readLetter } from '../../../../src/planner/checks/reading/letter.ts';
import { drafted } from '../drafted.ts';

const KIT = { name: 'Kit Moss', address: 'kit@fabrikam.com' };
/** A letter so long that a date in it may be about anything. */
const LONG =
  'The harbour office sent new forms about moorings, tariffs, winter storage, insurance papers, crew lists and fuel, and the chandler has moved his whole shop to the old customs house beside the slipway, where everything is cheaper, larger and better lit than before.';

function answered(question: string, body: string, language = 'en'): boolean {
  const letter = readLetter(drafted({ language, body, knownPeople: [KIT] }));
  const { lists } = letter;
  if (!lists) throw new Error('it is in one of our languages');
  const asked = questionsIn(question, lists);
  expect(asked).toHaveLength(1);
  return asked.every((one) => isAnswered(one, letter, lists));
}

describe('it is answered', () => {
  it.each([
    ['Is the boat dry?', 'Yes.'],
    ['Is the boat dry?', 'As far as I saw, it is.'],
    ['Is the boat dry?', 'The boat is dry.'],
    ['Is the boat dry?', 'Well, no.'],
    ['Is the boat dry?', 'On the whole, it is not.'],
    ['Is the boat dry?', 'Is the boat not always dry?'],
    ['Could you book the wooden boat, the garden table and six chairs?', 'Happily booked those ones.'],
    ['Can you come on Friday?', 'Monday would suit me.'],
    ['Can you come on Friday?', 'Could we say Monday instead?'],
    ['Shall we sail or row?', 'The second.'],
    ['Which of the two boats do we take?', 'The first, please.'],
    ['When does the ferry leave?', 'At six.'],
    ['When does the ferry leave?', 'On Friday at noon.'],
    ['How many chairs are there?', 'Forty.'],
    ['How many chairs are there?', 'There are 40 chairs.'],
    ['What does the sail cost?', 'It was 300 pounds.'],
    ['Where do we meet?', 'At the station.'],
    ['Who has the key?', 'Kit has it.'],
    ['Who has the key?', 'I do.'],
    ['Who has the key?', 'That would be Rowena.'],
    ['Why is the gate shut?', 'Because of the flood.'],
    ['Why is the gate shut?', 'The hinge broke overnight.'],
    ['What colour is the sail?', 'Dark red canvas.'],
    ['When does the ferry leave?', 'I will let you know by Friday.'],
    ['Is the boat dry?', 'I shall look into it tomorrow.'],
  ])('%s %s', (question, body) => {
    expect(answered(question, body)).toBe(true);
  });

  it.each([
    ['Ist das Boot trocken?', 'Ja.'],
    ['Wann fährt die Fähre?', 'Um sechs.'],
    ['Wer hat den Schlüssel?', 'Kit hat ihn.'],
    ['Wie viele Stühle sind da?', 'Vierzig.'],
    ['Warum ist das Tor zu?', 'Weil es stürmt.'],
  ])('%s %s', (question, body) => {
    expect(answered(question, body, 'de')).toBe(true);
  });
});

describe('it is not', () => {
  it.each([
    ['Is the boat dry?', 'Thanks for asking.'],
    ['Is the boat dry?', 'Lovely weather here.'],
    ['Is the boat dry?', 'I will let you know.'],
    ['Is the boat dry?', 'How should I know?'],
    ['Is the boat dry?', 'Why is it that the boat is never dry?'],
    ['Is the boat dry?', 'I will let you know whether the boat is dry.'],
    ['Is the boat dry?', 'They are out.'],
    ['Is the boat dry?', LONG],
    ['Could you book the wooden boat, the garden table and six chairs?', 'They were happily booked those days.'],
    ['Can you come on Friday?', `${LONG} The sails go out on Monday.`],
    ['Shall we sail or row?', 'Lovely weather here.'],
    ['When does the ferry leave?', 'When does it ever?'],
    ['When does the ferry leave?', 'I will let you know.'],
    ['When does the ferry leave?', 'The hinge broke.'],
    ['When does the ferry leave?', LONG],
    ['How many chairs are there?', 'There are chairs.'],
    ['Where do we meet?', 'Bring tea.'],
    ['Who has the key?', 'The key is blue.'],
    ['Who has the key?', 'On Friday.'],
    ['Why is the gate shut?', 'Thank you for the note.'],
    ['Why is the gate shut?', LONG],
  ])('%s %s', (question, body) => {
    expect(answered(question, body)).toBe(false);
  });

  it('by a noun in German, which has a capital as names have', () => {
    expect(answered('Wer hat den Schlüssel?', 'Das weiß der Wind.', 'de')).toBe(false);
  });
});
