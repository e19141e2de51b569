/** Whether a message asks something of its reader, in five languages, with near-misses. */
import { describe, expect, it } from '@jest/globals';
import { ownWords } from '../../src/planner/asking/own-words.ts';
import { asks } from '../../src/planner/questions.ts';

const ASKS: Record<string, readonly string[]> = {
  English: [
    'Could you send me the figures by Friday.',
    'Does Thursday at ten suit you?',
    'Thanks for today.\n\nPlease confirm the date.\n\nBest regards\nAna',
    'Hi Ada, how are you? Would you have half an hour next week?',
    'I was wondering if you had seen the draft.',
    'Thanks!\nCould you also look at page two before we meet on Monday',
    'See https://contoso.com/report?id=7 - what do you think',
    'Let me know which of the two you prefer.',
    'What is the budget for 2027?',
    'Could you send me the figures?\nOn 2 March 2026, Ada Okafor wrote:\n> Anything else?',
  ],
  German: [
    'Könnten Sie mir bitte die Zahlen bis Freitag schicken.',
    'Passt Donnerstag um zehn?',
    'Ich bitte um Rückmeldung bis Mittwoch.',
    'Hallo Ada, wie geht es dir? Kannst du mir den Entwurf schicken?',
    'Gib mir Bescheid, welcher Termin dir lieber ist.',
    'Koennten Sie das pruefen',
  ],
  French: [
    'Pourriez-vous m’envoyer les chiffres avant vendredi.',
    'Est-ce que jeudi à dix heures vous convient ?',
    'Merci de me confirmer la date.',
    'Bonjour Ada, comment vas-tu ? Peux-tu relire le texte',
    'Dans l’attente de votre réponse, je reste disponible.',
  ],
  Spanish: [
    '¿Podrías enviarme las cifras antes del viernes?',
    'Me podría confirmar la fecha.',
    'Hola Ada, ¿cómo estás? Avísame cuando lo tengas',
    'Por favor, envíeme el contrato firmado.',
    '¿Te viene bien el jueves?',
  ],
  Portuguese: [
    'Poderia enviar-me os números até sexta-feira.',
    'Quinta-feira às dez dá-te jeito?',
    'Olá Ada, tudo bem? Aguardo a sua resposta sobre o contrato.',
    'Me avise quando chegar.',
    'Por favor, confirme a data.',
  ],
};

const DOES_NOT: Record<string, readonly string[]> = {
  English: [
    'The report is at https://contoso.com/report?id=7&ask=why.',
    'Our spring sale has begun. Any questions? Just call.',
    'How are you?',
    'Hi Ada, how are you today?',
    'Thank you, I have it now.',
    'Please find attached the minutes.',
    'Please do not hesitate to contact me if you have any questions.',
    'I will let you know on Monday.',
    'Would you please find attached the minutes?',
    'All done.\n\nOn Mon, 2 Mar 2026 at 09:12, Ada Okafor <ada@contoso.com> wrote:\n> Could you send me the figures?',
    'All done.\n\nFrom: Ada Okafor\nSent: Monday, 2 March 2026\nTo: Ana Keller\nSubject: Figures\n\nCould you send me the figures?',
    'For your information.\n\n-----Original Message-----\nWould you come?',
    'Done.\n\n-- \nAna Keller\nWhat can we build for you?',
    'Done.\n\nKind regards,\nAna Keller\nNeed a hand? Could you use one?',
    'Done.\n\nThis e-mail is confidential. Are you the intended recipient?',
    'Done.\n\nSent from my phone. Why not get one?',
    '',
    '???',
  ],
  German: [
    'Vielen Dank, das passt.',
    'Wie geht es Ihnen?',
    'Haben Sie noch Fragen? Rufen Sie an.',
    'Anbei finden Sie das Protokoll. Bei Fragen stehe ich Ihnen gerne zur Verfügung.',
    'Bitte beachten Sie die neuen Öffnungszeiten.',
    'Erledigt.\n\nAm Mo., 2. März 2026 um 09:12 Uhr schrieb Ada Okafor <ada@contoso.com>:\n> Kannst du mir die Zahlen schicken?',
    'Erledigt.\n\nVon: Ada Okafor\nGesendet: Montag, 2. März 2026\nAn: Ana\n\nKannst du mir die Zahlen schicken?',
    'Erledigt.\n\nMit freundlichen Grüßen\nAna Keller\nSchon gehört?',
  ],
  French: [
    'Merci beaucoup, c’est noté.',
    'Comment allez-vous ?',
    'Des questions ? Appelez-nous.',
    'Veuillez trouver ci-joint le compte rendu.',
    'N’hésitez pas à me contacter si vous avez des questions.',
    'C’est fait.\n\nLe lun. 2 mars 2026 à 09:12, Ada Okafor <ada@contoso.com> a écrit :\n> Peux-tu m’envoyer les chiffres ?',
    'C’est fait.\n\nDe : Ada Okafor\nEnvoyé : lundi 2 mars 2026\nÀ : Ana\n\nPeux-tu m’envoyer les chiffres ?',
    'C’est fait.\n\nCordialement,\nAna Keller\nEt vous ?',
  ],
  Spanish: [
    'Muchas gracias, todo recibido.',
    '¿Cómo estás?',
    '¿Alguna pregunta? Estamos aquí.',
    'Adjunto encontrará el acta. No dude en llamar si tiene alguna duda.',
    'Hecho.\n\nEl lun, 2 mar 2026 a las 9:12, Ada Okafor (<ada@contoso.com>) escribió:\n> ¿Puedes enviarme las cifras?',
    'Hecho.\n\nUn saludo,\nAna\n¿Y tú?',
  ],
  Portuguese: [
    'Muito obrigada, já recebi.',
    'Tudo bem?',
    'Alguma dúvida? Ligue-nos.',
    'Segue em anexo a ata. Qualquer dúvida estou à disposição.',
    'Feito.\n\nAda Okafor <ada@contoso.com> escreveu em segunda, 2/03/2026 às 09:12:\n> Podes enviar-me os números?',
    'Feito.\n\nMelhores cumprimentos,\nAna\nE agora?',
  ],
};

const each = (of: Record<string, readonly string[]>) => Object.entries(of).flatMap(([language, texts]) => texts.map((text) => [language, text] as const));

describe('a message asks something', () => {
  it.each(each(ASKS))('%s: %j', (_, text) => {
    expect(asks(text)).toBe(true);
  });
});

describe('a message asks nothing', () => {
  it.each(each(DOES_NOT))('%s: %j', (_, text) => {
    expect(asks(text)).toBe(false);
  });
});

describe('it is told sentence by sentence', () => {
  it.each([
    ['a mark may come with others', 'The whole budget!?'],
    ['a line is a sentence', 'I will let you know\nThe whole budget?'],
    ['so is what ends in dots', 'I will let you know… The whole budget?'],
    ['or in an exclamation', 'I will let you know! The whole budget?'],
    ['three more words beside a courtesy are too many where there are four', 'Hi dear Ada Keller, how are you?'],
    ['a courtesy of one word has none beside it', 'Ready for Monday?'],
    ['a phrase is made of whole words', 'Showhow are youth?'],
    ['the mark is beside an address', 'The figures for ana@contoso.com ?'],
  ])('%s: %j', (_, text) => {
    expect(asks(text)).toBe(true);
  });

  it.each([
    ['three words may stand beside a courtesy', 'Hi dear Ada, how are you?'],
    ['a courtesy may be a word alone', 'Ready?'],
    ['a line is a sentence', 'Here are the figures for Monday\nhow are you?'],
    ['so is what ends in dots', 'Here are the figures for Monday… how are you?'],
    ['a phrase is made of whole words', 'Do your figures stand'],
    ['a phrase that begins a sentence does so', 'I am waiting for your train.'],
    ['the mark is in a link', 'HTTP://contoso.com/?a=b and http://contoso.com/?a=b and www.contoso.com/?a=b'],
    ['the mark is in an address', 'Write to any?one@contoso.com or ana@contoso?.com or ana@contoso.com?subject=a'],
    ['there are no words', ' ?\n\n!?'],
  ])('but not where %s: %j', (_, text) => {
    expect(asks(text)).toBe(false);
  });

  it('a phrase that begins a sentence asks there', () => {
    expect(asks('All done. Waiting for your answer.')).toBe(true);
  });
});

describe('what a person wrote of a message', () => {
  const ends = (line: string, ...below: string[]) => ownWords(['Yes.', line, ...below].join('\n')) === 'Yes.';
  const rest = ['', 'The rest of it comes on Monday morning.'];

  it.each([
    ['a rule', '__'],
    ['a rule within spaces', ' =-=-=-=- '],
    ['the dashes above a signature', '-- \r'],
    ['what quotes follow', '----- Original message -----'],
    ['a greeting in any case', 'KIND REGARDS,'],
    ['small print, whatever follows', 'This e-mail and any attachments are confidential.'],
    ['who wrote what is quoted, and when', 'On 2 March, Ada wrote:'],
    ['the same, at its longest', `On 2 March, Ada ${'O'.repeat(177)} wrote:`],
    ['the same within spaces', '  On 2 March, Ada wrote:  '],
  ])('ends at %s: %j', (_, line) => {
    expect(ends(line, ...(line.startsWith('KIND') ? [] : rest))).toBe(true);
  });

  it.each([
    ['one dash', '-'],
    ['a rule before words', '-- no'],
    ['a rule behind words', 'no --'],
    ['a line that holds such words beside others', 'This is the original message'],
    ['small print that does not begin the line', 'Is this e-mail confidential'],
    ['a line that goes on behind its colon', 'On 2 March Ada wrote: yes'],
    ['a line without a day', 'What Ada wrote:'],
    ['one too long to be it', `On 2 March, Ada ${'O'.repeat(178)} wrote:`],
    ['another word', 'On 2 March Ada underwrote:'],
    ['nothing', ''],
  ])('goes on behind %s: %j', (_, line) => {
    expect(ends(line, ...rest)).toBe(false);
  });

  it('ends at a greeting with at most five words below it, or none, and none that ask', () => {
    const below = (...lines: string[]) => ends('Thanks,', ...lines);
    expect([below(), below('', '  ', 'Ana Maria de la Torre'), below('Ana Torres', 'who comes on Monday morning, as she said')]).toEqual([true, true, true]);
    expect([below('Ana Maria de la Torre Keller'), below('', '  ', 'Ana Maria de la Torre Keller'), below('And the figures?')]).toEqual([false, false, false]);
  });

  it('ends where the labels of a quoted message stand close together, and in turn', () => {
    const label = (...lines: string[]) => ends('From: Ada', ...lines);
    expect([label('Sent: Monday'), label('To: Ana', 'Cc: Bo', 'Subject: Figures', 'Date : Monday')]).toEqual([true, true]);
    expect([label('To: Ana', 'Cc: Bo', 'Bcc: Cy', 'Subject: Figures', 'Date: Monday'), label('Sent Monday'), label('Sent!')]).toEqual([false, false, false]);
    for (const text of ['Sent: Monday\nFrom: Ada', 'From!\nSent: Monday', 'A word from: Ada\nSent: Monday']) expect(ownWords(text)).toBe(text);
  });

  it('ends where a quote over two lines begins, though the words that tell it are parted', () => {
    expect(ends('On 2 March, Ada Okafor', 'wrote:')).toBe(true);
    expect(ends('I saw on 2 March what Ada Okafor', 'had to say.')).toBe(false);
  });

  it('may be nothing at all', () => {
    expect(['-- \nAna', 'Kind regards', ''].map(ownWords)).toEqual(['', '', '']);
  });

  it('leaves out quoted lines, however far in they stand', () => {
    expect(ownWords('Yes.\r\n  > Is it?\r\n5 > 4')).toBe('Yes.\n5 > 4');
  });

  it('ends where a quote broken over two lines begins', () => {
    expect(ownWords('Yes.\n\nOn Monday, 2 March 2026, Ada Okafor\n<ada@contoso.com> wrote:\n\nIs it?')).toBe('Yes.\n');
  });

  it('goes on after a quoted line, and after thanks with more below them', () => {
    expect(ownWords('> Is it?\nYes.\nThanks\nThe rest of it comes on Monday morning.')).toBe('Yes.\nThanks\nThe rest of it comes on Monday morning.');
  });

  it('may say who it is from without quoting anyone', () => {
    expect(ownWords('From: the whole team\nWelcome!')).toBe('From: the whole team\nWelcome!');
  });

  it('is read to a length, and no further', () => {
    expect(ownWords('a'.repeat(30_000))).toHaveLength(20_000);
  });
});
