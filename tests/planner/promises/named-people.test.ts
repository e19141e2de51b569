/** Whom a line names. */
import { describe, expect, it } from '@jest/globals';
import { namedPeople, type Among } from '../../../src/planner/promises/named-people.ts';
import { ANA } from '../../../src/planner/story.ts';

const BO = { address: 'bo@fabrikam.com', name: 'Bo Lind' };
const MARK = { address: 'mark@fabrikam.com', name: 'Mark Reed' };
const RUIZ = { address: 'ana.ruiz@adatum.com', name: 'Ana Ruiz' };
const HOLMS = { address: 'holms@litware.com', name: 'Cy Holms' };
const NAMELESS = { address: 'anders_berg-holm@litware.com', name: '' };

/** Each by what the line says, who may be meant, and a "?" where it may be nobody; a "'" where it is what is theirs. */
function named(line: string, more: Partial<Among> = {}): string[] {
  const all = namedPeople(line, { attendees: [ANA], people: [BO, MARK, RUIZ, NAMELESS, HOLMS], taken: [], language: 'en', ...more });
  return all.map(
    ({ from, until, people, isDoubtful, isOwner }) =>
      `${line.slice(from, until)}: ${people.map(({ address }) => address.split('@')[0] ?? '').join(' or ')}${isDoubtful ? '?' : ''}${isOwner ? "'" : ''}`,
  );
}

describe('somebody is named', () => {
  it.each([
    ['by given name', 'tell Ana and Bo', ['Ana: ana', 'Bo: bo']],
    ['by family name', 'tell Torres', ['Torres: ana']],
    ['by both, whoever was there', 'tell Ana Ruiz', ['Ana Ruiz: ana.ruiz']],
    ['the other way round', 'tell Ruiz Ana', ['Ruiz Ana: ana.ruiz']],
    ['by an initial', 'tell Ana R. and Ana T', ['Ana R.: ana.ruiz', 'Ana T: ana']],
    ['by an initial of nobody', 'tell Ana K. so', ['Ana: ana']],
    ['with a title', 'tell Mr Reed and Dr. Lind', ['Mr Reed: mark', 'Dr. Lind: bo']],
    ['by address', 'tell BO@fabrikam.com and kim@litware.com', ['BO@fabrikam.com: bo', 'kim@litware.com: kim']],
    ['by the words of an address that has no name', 'tell Anders, Berg and Holm', ['Anders: anders_berg-holm', 'Berg: anders_berg-holm', 'Holm: anders_berg-holm']],
    ['by what is theirs', "send Bo Ana's draft", ['Bo: bo', "Ana: ana'"]],
    ['by what is theirs, where the name ends in an s', 'send Holms’ draft to Bo, not Holms', ["Holms: holms'", 'Bo: bo', 'Holms: holms']],
    ['in quotation marks', "tell 'Bo' so", ['Bo: bo']],
    ['in small letters, where all are small', 'tell bo', ['bo: bo']],
    ['in small letters beside capitals: not, unless they were there', 'tell bo and ana about Lyon', ['ana: ana']],
    ['of another family: nobody I know', 'tell Ana Smith', ['Ana Smith: ']],
    ['of another family in capitals only: by given name', 'tell Ana QX', ['Ana: ana']],
    ['two given names in a row: two people', 'tell Ana Bo', ['Ana: ana', 'Bo: bo']],
    ['over a comma: two people', 'tell Ana, Ruiz', ['Ana: ana', 'Ruiz: ana.ruiz']],
    ['whom I do not know', 'tell Zoe and Zoe Marsh', ['Zoe: ', 'Zoe Marsh: ']],
    ['whom I do not know, by title', 'tell Mrs Quill', ['Mrs Quill: ']],
    ['by a word that is no name', 'tell Budget', []],
  ])('%s', (_, line, expected) => {
    expect(named(line)).toEqual(expected);
  });
});

describe('a word that is a name as well', () => {
  it('is nobody in small letters, somebody in capitals, and doubtful where it begins the line', () => {
    expect([named('then mark it'), named('then tell Mark'), named('Mark it'), named('Mark Reed it')]).toEqual([[], ['Mark: mark'], ['Mark: mark?'], ['Mark Reed: mark']]);
  });

  it('is doubtful in small letters where he was there', () => {
    expect(named('then mark it', { attendees: [MARK] })).toEqual(['mark: mark?']);
  });

  it('is nobody where nobody is called so', () => {
    expect(named('tell Grant')).toEqual([]);
  });
});

it('what says something else names nobody', () => {
  expect(named('tell Ana on May 3', { people: [{ address: 'may@litware.com', name: 'May Hill' }], taken: [{ from: 12, until: 17 }] })).toEqual(['Ana: ana']);
  expect(named('tell May', { people: [{ address: 'may@litware.com', name: 'May Hill' }], taken: [{ from: 0, until: 5 }] })).toEqual(['May: may']);
});

it('in German a noun behind a name is no family name', () => {
  expect(named('Ana Folien schicken', { language: 'de' })).toEqual(['Ana: ana']);
  expect(named('Frau Torres anrufen', { language: 'de' })).toEqual(['Frau Torres: ana']);
});
