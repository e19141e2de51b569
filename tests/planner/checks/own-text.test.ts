/** What somebody writes above the message they answer is told from what is quoted. */
import { describe, expect, it } from '@jest/globals';
import { ownTextOf } from '../../../src/planner/checks/own-text.ts';

const OWN = 'Hi Ana,\n\nthe keys are back.\n\nBest\nAda\n\n';

describe('own text', () => {
  it.each([
    ['a line of underscores', '________________________________\nFrom: Ana\nSent: Monday'],
    ['an original message', '-----Original Message-----\nFrom: Ana'],
    ['an original message in German', '-----Ursprüngliche Nachricht-----\nVon: Ana'],
    ['a head in English', 'From: Ana <ana@fabrikam.com>\nSent: Monday, 9 March 2026 09:00\nTo: Ada'],
    ['a head in German', 'Von: Ana\nGesendet: Montag, 9. März 2026'],
    ['a head in French', 'De : Ana\nEnvoyé : lundi 9 mars 2026'],
    ['a head in Spanish', 'De: Ana\nEnviado el: lunes, 9 de marzo'],
    ['a head in Portuguese, with a blank line', 'De: Ana\n\nEnviada em: segunda-feira'],
    ['who wrote when', 'On Monday, 9 March 2026 at 09:00, Ana Keller <ana@fabrikam.com> wrote:'],
    ['wer wann schrieb', 'Am 09.03.2026 um 09:00 schrieb Ana Keller <ana@fabrikam.com>:'],
    ['qui a écrit quand', 'Le lun. 9 mars 2026 à 09:00, Ana Keller a écrit :'],
    ['quién escribió', 'El lun, 9 mar 2026 a las 9:00, Ana Keller escribió:'],
    ['quem escreveu', 'Em seg., 9 de mar. de 2026, Ana Keller escreveu:'],
    ['quoted lines', '> Where are the keys?'],
  ])('ends before %s', (_, quoted) => {
    expect(ownTextOf(`${OWN}${quoted}\n\nHello {{FirstName}}`)).toBe(OWN);
    expect(ownTextOf(`${OWN}${quoted}`.replaceAll('\n', '\r\n'))).toBe(OWN);
  });

  it.each([`${OWN}From: the shop round the corner.\nThey wrote: nothing.`, 'On Monday I wrote to Bo.', 'Am Montag schrieb ich Bo.', 'a -- b -- c', '1 > 0', ''])('is all of %j', (text) => {
    expect(ownTextOf(text)).toBe(text);
  });
});
